package nl.strook.payroll.engine;

/** Pay period that decides the wage-tax table and the period maximum; the factor is the number of periods in a year. */
public enum PeriodKind {
    DAY(260, '5'),
    WEEK(52, '3'),
    FOUR_WEEKS(13, '4'),
    MONTH(12, '2'),
    QUARTER(4, '1');

    private final int perYear;
    private final char tableDigit;

    PeriodKind(int perYear, char tableDigit) {
        this.perYear = perYear;
        this.tableDigit = tableDigit;
    }

    public int perYear() {
        return perYear;
    }

    /** Third digit of the table code of the wage-tax return (Loonaangifte, LbTab). */
    public char tableDigit() {
        return tableDigit;
    }
}
