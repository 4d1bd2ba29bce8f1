package nl.strook.payroll.engine;

/** Integer division with the rounding that payroll asks for. */
final class Rounding {

    private Rounding() {}

    /** Half away from zero; the denominator is positive. */
    static long halfUp(long numerator, long denominator) {
        return numerator >= 0
                ? (2 * numerator + denominator) / (2 * denominator)
                : -((2 * -numerator + denominator) / (2 * denominator));
    }

    /** Up to the next whole; both arguments are positive or zero. */
    static long ceil(long numerator, long denominator) {
        return (numerator + denominator - 1) / denominator;
    }
}
