package nl.strook.core.workforce;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Wage, hours and pension as agreed from a date on.
 *
 * @param amountCents for the agreed hours (not full-time), or per hour
 * @param weeklyMinutes agreed hours; 0 for work on call without fixed hours
 * @param fullTimeWeeklyMinutes full-time hours of the firm: gives the part-time factor
 * @param schedule agreed minutes per weekday, Monday first, seven values
 * @param payScheduledHours hourly wage only: the scheduled hours are paid when no hours come in
 * @param pension null without a scheme
 */
public record AgreedTerms(
        LocalDate fromOn,
        SalaryBasis basis,
        long amountCents,
        int weeklyMinutes,
        int fullTimeWeeklyMinutes,
        List<Integer> schedule,
        boolean payScheduledHours,
        @Nullable PensionScheme pension)
        implements Dated, Serializable {

    private static final int DAYS = 7;
    private static final int WORKING_DAYS = 5;
    private static final int LONGEST_WEEK = 60 * 60;
    private static final int LONGEST_DAY = 24 * 60;

    /** @throws BusinessRuleViolation {@code workforce.terms.amount}, {@code .hours} or {@code .schedule} */
    public AgreedTerms {
        schedule = List.copyOf(schedule);
        if (amountCents < 0) {
            throw BusinessRuleViolation.of("workforce.terms.amount");
        }
        if (weeklyMinutes < 0
                || weeklyMinutes > LONGEST_WEEK
                || fullTimeWeeklyMinutes <= 0
                || fullTimeWeeklyMinutes > LONGEST_WEEK) {
            throw BusinessRuleViolation.of("workforce.terms.hours");
        }
        int scheduled = schedule.stream().mapToInt(Integer::intValue).sum();
        if (schedule.size() != DAYS
                || schedule.stream().anyMatch(day -> day < 0 || day > LONGEST_DAY)
                || scheduled != weeklyMinutes) {
            throw BusinessRuleViolation.of("workforce.terms.schedule");
        }
    }

    /** The week spread evenly over Monday to Friday. */
    public static List<Integer> mondayToFriday(int weeklyMinutes) {
        return spread(weeklyMinutes, WORKING_DAYS);
    }

    /** The week spread evenly over its first days, from Monday. */
    public static List<Integer> spread(int weeklyMinutes, int days) {
        int day = weeklyMinutes / days;
        int first = weeklyMinutes - day * (days - 1);
        return java.util.stream.IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(i -> i == 0 ? first : i < days ? day : 0)
                .toList();
    }
}
