package nl.strook.core.report;

/**
 * Which template: its id and the year the document is about. The newest version that is not newer than the year is
 * taken, so an old document is rendered with its own template again.
 *
 * @param id folder and name, as {@code payslips/payslip}
 * @param year year of the payment day
 */
public record ReportTemplate(String id, int year) {

    private static final String PAYSLIP = "payslips/payslip";
    private static final String ANNUAL_STATEMENT = "payslips/annual-statement";

    /** The payslip of the year; takes {@link PayslipSheet}. */
    public static ReportTemplate payslip(int year) {
        return new ReportTemplate(PAYSLIP, year);
    }

    /** The annual statement over the year; takes {@link AnnualStatementSheet}. */
    public static ReportTemplate annualStatement(int year) {
        return new ReportTemplate(ANNUAL_STATEMENT, year);
    }
}
