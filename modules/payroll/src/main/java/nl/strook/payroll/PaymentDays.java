package nl.strook.payroll;

import java.time.LocalDate;

/** On which day the calendar proposes to pay a period. */
public final class PaymentDays {

    private static final int LAST_OF_MONTH = 31;

    private PaymentDays() {}

    /**
     * @param paymentDay months: day of the month, 31 = the last; weeks: days after the last day of the period
     * @return the working day at or before it
     */
    public static LocalDate proposed(PayPeriod period, int paymentDay) {
        return workingDay(wanted(period, paymentDay));
    }

    /** The day itself, or the last working day before a weekend or a day on which banks are closed. */
    public static LocalDate workingDay(LocalDate day) {
        return EuroBankDays.atOrBefore(day);
    }

    private static LocalDate wanted(PayPeriod period, int paymentDay) {
        if (period.frequency() != PayFrequency.MONTH) {
            return period.lastDay().plusDays(paymentDay);
        }
        return paymentDay >= LAST_OF_MONTH
                ? period.lastDay()
                : period.firstDay()
                        .withDayOfMonth(Math.min(paymentDay, period.lastDay().getDayOfMonth()));
    }
}
