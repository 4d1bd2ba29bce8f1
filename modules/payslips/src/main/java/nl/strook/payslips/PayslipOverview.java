package nl.strook.payslips;

import java.util.List;

/**
 * What the employee's page of a year shows.
 *
 * @param years that have payslips, newest first
 * @param year whose payslips these are
 */
public record PayslipOverview(
        List<PayslipYear> years, int year, List<PayslipRow> payslips, List<AnnualStatementRow> annualStatements) {}
