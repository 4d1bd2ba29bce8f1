package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The kind of contract of an employment from a date on.
 *
 * @param duration null when it was never said; the payslip law asks for it, so a run is then blocked
 * @param written whether it is on paper, which the low premium for unemployment asks for
 */
public record ContractAgreement(LocalDate fromOn, @Nullable ContractDuration duration, boolean written, boolean onCall)
        implements Dated, Serializable {}
