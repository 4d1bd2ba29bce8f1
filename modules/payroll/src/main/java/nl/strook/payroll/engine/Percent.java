package nl.strook.payroll.engine;

import java.math.BigDecimal;

/** A percentage, exact to three decimals: 4.80 % is 4800 thousandths. */
public record Percent(long thousandths) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(0);
    public static final Percent HUNDRED = new Percent(100_000);
    private static final int DECIMALS = 3;
    private static final long WHOLE = 100_000;

    /** Reads {@code 4.80}; throws NumberFormatException or, with more than three decimals, ArithmeticException. */
    public static Percent of(String percent) {
        return of(new BigDecimal(percent));
    }

    public static Percent of(BigDecimal percent) {
        return new Percent(percent.setScale(DECIMALS).unscaledValue().longValueExact());
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(thousandths, DECIMALS);
    }

    public boolean zero() {
        return thousandths == 0;
    }

    Percent plus(Percent other) {
        return new Percent(thousandths + other.thousandths);
    }

    /** Share of an amount, rounded half away from zero to whole cents. */
    long halfUp(long cents) {
        return Rounding.halfUp(cents * thousandths, WHOLE);
    }

    /** Share of an amount, cut to whole cents towards zero. */
    long cut(long cents) {
        return cents * thousandths / WHOLE;
    }

    /** Share of an amount, down to whole cents. */
    long floor(long cents) {
        return Math.floorDiv(cents * thousandths, WHOLE);
    }

    @Override
    public int compareTo(Percent other) {
        return Long.compare(thousandths, other.thousandths);
    }
}
