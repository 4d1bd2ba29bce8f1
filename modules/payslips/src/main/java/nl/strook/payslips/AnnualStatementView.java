package nl.strook.payslips;

import java.util.UUID;
import nl.strook.core.report.AnnualStatementSheet;

/**
 * An annual statement opened on screen.
 *
 * @param sheet the figures of the PDF in the reader's language; its BSN is masked
 */
public record AnnualStatementView(UUID id, AnnualStatementSheet sheet) {}
