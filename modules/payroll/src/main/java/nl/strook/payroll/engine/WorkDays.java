package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;

/**
 * The days of one period for one employment: which are working days of the schedule, which lie inside the employment,
 * and which are without wage because of unpaid hours.
 */
final class WorkDays {

    private static final int DAYS_PER_WEEK = 7;
    private static final int MOST_WEEK_DAYS = 5;
    /** 1 January 1970 was a Thursday. */
    private static final int EPOCH_WEEKDAY = 3;

    private final long first;
    private final int[] paidMinutes;
    private final List<Segment> segments = new ArrayList<>(2);
    private int workingDays;
    private int wageDays;
    private int wageWeeks;
    private int daysInWeeks;
    private long employedMinutes;
    private long unpaidMinutes;
    private boolean employed;

    /**
     * A stretch of the period under one salary term.
     *
     * @param workDays working days inside the employment
     * @param periodDays working days of the whole period by the schedule of the term
     * @param periodMinutes minutes of the whole period by that schedule
     */
    record Segment(SalaryTerm term, LocalDate from, int workDays, int periodDays, int minutes, int periodMinutes) {

        boolean whole() {
            return workDays == periodDays;
        }
    }

    WorkDays(EmploymentTerms terms, PeriodInput input) {
        first = input.firstDay().toEpochDay();
        long last = input.lastDay().toEpochDay();
        paidMinutes = new int[(int) (last - first + 1)];
        LocalDate end = terms.lastDay();
        long employedFrom = Math.max(first, terms.firstDay().toEpochDay());
        long employedUntil = end == null ? last : Math.min(last, end.toEpochDay());
        employed = employedFrom <= employedUntil;
        List<SalaryTerm> salary = terms.salary();
        for (int i = 0; i < salary.size(); i++) {
            SalaryTerm term = salary.get(i);
            long from = i == 0 ? first : Math.max(first, term.from().toEpochDay());
            long until = i + 1 < salary.size()
                    ? Math.min(last, salary.get(i + 1).from().toEpochDay() - 1)
                    : last;
            if (from <= until) {
                addSegment(term, from, until, employedFrom, employedUntil, last);
            }
        }
        takeOffUnpaid(input);
        countDays();
    }

    private void addSegment(SalaryTerm term, long from, long until, long employedFrom, long employedUntil, long last) {
        List<Integer> schedule = term.schedule();
        int periodDays = 0;
        int periodMinutes = 0;
        int workDays = 0;
        int minutesInside = 0;
        int weekday = weekday(first);
        for (long day = first; day <= last; day++) {
            int minutes = schedule.get(weekday);
            weekday = weekday == DAYS_PER_WEEK - 1 ? 0 : weekday + 1;
            if (minutes == 0) {
                continue;
            }
            periodDays++;
            periodMinutes += minutes;
            if (day >= from && day <= until) {
                workingDays++;
                if (day >= employedFrom && day <= employedUntil) {
                    workDays++;
                    minutesInside += minutes;
                    paidMinutes[(int) (day - first)] = minutes;
                }
            }
        }
        employedMinutes += minutesInside;
        long start = Math.max(from, employedFrom);
        if (start <= Math.min(until, employedUntil)) {
            segments.add(
                    new Segment(term, LocalDate.ofEpochDay(start), workDays, periodDays, minutesInside, periodMinutes));
        }
    }

    /** Unpaid hours fill whole days from their date on, or from the end of the period when they have no date in it. */
    private void takeOffUnpaid(PeriodInput input) {
        List<InputLine> lines = input.lines();
        for (int i = 0; i < lines.size(); i++) {
            InputLine line = lines.get(i);
            Long quantity = line.quantity();
            if (line.component().kind() == ComponentKind.UNPAID_HOURS && quantity != null && quantity > 0) {
                LocalDate date = line.date();
                int start = date != null && input.holds(date) ? (int) (date.toEpochDay() - first) : -1;
                takeOff(quantity, start);
            }
        }
    }

    private void takeOff(long minutes, int start) {
        long left = minutes;
        if (start >= 0) {
            for (int day = start; day < paidMinutes.length && left > 0; day++) {
                left -= takeOffDay(day, left);
            }
        }
        for (int day = start >= 0 ? start - 1 : paidMinutes.length - 1; day >= 0 && left > 0; day--) {
            left -= takeOffDay(day, left);
        }
    }

    private long takeOffDay(int day, long left) {
        int taken = (int) Math.min(paidMinutes[day], left);
        paidMinutes[day] -= taken;
        unpaidMinutes += taken;
        return taken;
    }

    /** A week counts as full with five days with wage, which for a five-day schedule is Monday to Friday. */
    private void countDays() {
        int weekday = weekday(first);
        int inWeek = 0;
        for (int day = 0; day < paidMinutes.length; day++) {
            if (paidMinutes[day] > 0) {
                wageDays++;
                inWeek++;
            }
            if (weekday == DAYS_PER_WEEK - 1 || day == paidMinutes.length - 1) {
                if (inWeek >= MOST_WEEK_DAYS) {
                    wageWeeks++;
                    daysInWeeks += inWeek;
                }
                inWeek = 0;
                weekday = 0;
            } else {
                weekday++;
            }
        }
    }

    private static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + EPOCH_WEEKDAY, DAYS_PER_WEEK);
    }

    List<Segment> segments() {
        return segments;
    }

    /** Whether any day of the period lies inside the employment. */
    boolean employed() {
        return employed;
    }

    /** Working days of the schedule in the whole period. */
    int workingDays() {
        return workingDays;
    }

    int wageDays() {
        return wageDays;
    }

    int wageWeeks() {
        return wageWeeks;
    }

    int daysInWeeks() {
        return daysInWeeks;
    }

    /** Scheduled minutes inside the employment, unpaid ones included. */
    long employedMinutes() {
        return employedMinutes;
    }

    long unpaidMinutes() {
        return unpaidMinutes;
    }

    /** Scheduled minutes with wage from one day up to and with another. */
    long paidMinutes(long fromEpochDay, long untilEpochDay) {
        long sum = 0;
        int until = (int) Math.min(paidMinutes.length - 1, untilEpochDay - first);
        for (int day = (int) Math.max(0, fromEpochDay - first); day <= until; day++) {
            sum += paidMinutes[day];
        }
        return sum;
    }
}
