package nl.strook.payroll.engine;

import java.math.BigDecimal;

/**
 * The rate column of a payslip line.
 *
 * @param value ten-thousandths of a euro for {@link Kind#MONEY}, thousandths of a percent for {@link Kind#PERCENT},
 *     0 for {@link Kind#TABLE}
 */
public record Rate(Kind kind, long value) {

    public static final Rate TABLE = new Rate(Kind.TABLE, 0);
    private static final int MONEY_DECIMALS = 4;

    public static Rate money(long tenThousandths) {
        return new Rate(Kind.MONEY, tenThousandths);
    }

    public static Rate percent(Percent percent) {
        return new Rate(Kind.PERCENT, percent.thousandths());
    }

    /** Euros per unit, or the percentage; 0 for the table. */
    public BigDecimal toBigDecimal() {
        return kind == Kind.PERCENT ? new Percent(value).toBigDecimal() : BigDecimal.valueOf(value, MONEY_DECIMALS);
    }

    /** What the value means. */
    public enum Kind {
        MONEY,
        PERCENT,
        TABLE
    }
}
