package nl.strook.payroll;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import nl.strook.payroll.engine.PeriodKind;

/**
 * One loontijdvak: a calendar month, four whole ISO weeks, or one ISO week. Week 53 of a four-weekly year is a
 * fourteenth period of one week (payroll rules 1.5).
 */
public record PayPeriod(PayFrequency frequency, int year, int number, LocalDate firstDay, LocalDate lastDay) {

    private static final int MONTHS = 12;
    private static final int FOUR_WEEK_PERIODS = 13;
    private static final int WEEKS_IN_PERIOD = 4;
    private static final int LONG_YEAR = 53;
    private static final int LAST_DAY = 6;

    /** @throws IllegalArgumentException when the year has no such period */
    public static PayPeriod of(PayFrequency frequency, int year, int number) {
        if (number < 1 || number > countIn(frequency, year)) {
            throw new IllegalArgumentException("No period " + year + "-" + number + "-" + frequency.suffix());
        }
        return switch (frequency) {
            case MONTH -> {
                LocalDate first = LocalDate.of(year, number, 1);
                yield new PayPeriod(
                        frequency, year, number, first, first.plusMonths(1).minusDays(1));
            }
            case WEEK -> {
                LocalDate monday = mondayOf(year, number);
                yield new PayPeriod(frequency, year, number, monday, monday.plusDays(LAST_DAY));
            }
            case FOUR_WEEKS -> {
                LocalDate monday = mondayOf(year, (number - 1) * WEEKS_IN_PERIOD + 1);
                int weeks = number > FOUR_WEEK_PERIODS ? 1 : WEEKS_IN_PERIOD;
                yield new PayPeriod(
                        frequency, year, number, monday, monday.plusWeeks(weeks).minusDays(1));
            }
        };
    }

    /** The period in which the day lies; its year is the ISO year for weeks. */
    public static PayPeriod covering(PayFrequency frequency, LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int weekYear = day.get(IsoFields.WEEK_BASED_YEAR);
        return switch (frequency) {
            case MONTH -> of(frequency, day.getYear(), day.getMonthValue());
            case WEEK -> of(frequency, weekYear, week);
            case FOUR_WEEKS -> of(frequency, weekYear, (week - 1) / WEEKS_IN_PERIOD + 1);
        };
    }

    /** 12 months, 52 or 53 weeks, 13 four-week periods and in a long year a fourteenth of one week. */
    public static int countIn(PayFrequency frequency, int year) {
        return switch (frequency) {
            case MONTH -> MONTHS;
            case WEEK -> weeksIn(year);
            case FOUR_WEEKS -> weeksIn(year) == LONG_YEAR ? FOUR_WEEK_PERIODS + 1 : FOUR_WEEK_PERIODS;
        };
    }

    public static List<PayPeriod> allIn(PayFrequency frequency, int year) {
        return IntStream.rangeClosed(1, countIn(frequency, year))
                .mapToObj(number -> of(frequency, year, number))
                .toList();
    }

    public PayPeriod next() {
        return covering(frequency, lastDay.plusDays(1));
    }

    public PayPeriod previous() {
        return covering(frequency, firstDay.minusDays(1));
    }

    /** {@code 2025-8-M}: year, number without a leading zero, kind. */
    public String label() {
        return year + "-" + number + "-" + frequency.suffix();
    }

    /** The table by which wage tax is taken: of a week for the fourteenth four-week period. */
    public PeriodKind kind() {
        return frequency == PayFrequency.FOUR_WEEKS && number > FOUR_WEEK_PERIODS ? PeriodKind.WEEK : frequency.kind();
    }

    private static int weeksIn(int year) {
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate mondayOf(int year, int week) {
        LocalDate firstWeek = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
        return firstWeek.plusWeeks(week - 1L);
    }
}
