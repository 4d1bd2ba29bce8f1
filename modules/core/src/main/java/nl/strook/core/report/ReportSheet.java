package nl.strook.core.report;

import java.time.Instant;

/** The content of one document. All texts are ready formatted in the language of the reader. */
public sealed interface ReportSheet permits PayslipSheet, AnnualStatementSheet {

    /** The moment that the document carries as its date; two renderings with the same moment are the same bytes. */
    Instant madeAt();

    /** That moment as a date to read, as {@code 22-8-2025}. */
    String madeOn();
}
