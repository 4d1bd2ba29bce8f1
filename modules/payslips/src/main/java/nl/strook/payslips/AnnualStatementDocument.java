package nl.strook.payslips;

import java.util.List;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import org.jspecify.annotations.Nullable;

/**
 * The content of an annual statement as it is archived: the year's last payslip, and what is printed beside its totals.
 *
 * @param credit requests about the loonheffingskorting, oldest first; null in an old document
 * @param maskedBsn as the screen shows it; null in an old document
 */
record AnnualStatementDocument(
        PaidPeriod period,
        PayslipContent content,
        @Nullable List<CreditTerm> credit,
        @Nullable String maskedBsn) {}
