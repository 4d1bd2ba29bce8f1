package nl.strook.payroll.engine;

/** White: current employment, with arbeidskorting. Green: former employment, without it. */
public enum TableColour {
    WHITE('1'),
    GREEN('2');

    private final char tableDigit;

    TableColour(char tableDigit) {
        this.tableDigit = tableDigit;
    }

    /** Second digit of the table code of the wage-tax return (Loonaangifte, LbTab). */
    public char tableDigit() {
        return tableDigit;
    }
}
