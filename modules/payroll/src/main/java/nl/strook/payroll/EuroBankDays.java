package nl.strook.payroll;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * On which days banks move euros: the opening days of T2, which closes in weekends, on New Year's Day, Good Friday, Easter
 * Monday, 1 May, and 25 and 26 December (ECB, long-term calendar of closing days). A wage of another day comes too late.
 */
final class EuroBankDays {

    private static final Set<MonthDay> CLOSED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private EuroBankDays() {}

    static boolean isOpen(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easterSunday(day.getYear()).minusDays(2))
                && !day.equals(easterSunday(day.getYear()).plusDays(1));
    }

    /** The day itself when banks are open, else the last open day before it. */
    static LocalDate atOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** Gregorian Easter, by the rule that Butcher's Ecclesiastical Calendar (1876) gives. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
