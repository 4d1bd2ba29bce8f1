package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.PayslipCalculation.MinimumRate;
import nl.strook.payroll.engine.PayslipCalculation.MinimumWageFacts;
import nl.strook.payroll.engine.PayslipCalculation.Shortfall;

/**
 * Statutory minimum wage over a period (art. 7 to 8 and 13 WML, art. 7:626 BW): the amount that is due, and where the
 * wage per hour lies below it. The rate changes on 1 January, 1 July and the birthdays of youth.
 */
final class MinimumWage {

    private static final int ADULT = 21;

    private final Slip slip;
    private final EmploymentTerms terms;
    private final WorkDays days;
    private final boolean hourly;
    private final List<MinimumRate> rates = new ArrayList<>(2);
    private long due;
    private long dueMinutes;

    private MinimumWage(Slip slip, EmploymentTerms terms, WorkDays days) {
        this.slip = slip;
        this.terms = terms;
        this.days = days;
        SalaryTerm salary = terms.salaryOn(slip.input().lastDay());
        hourly = salary.basis() == SalaryBasis.HOUR;
    }

    /** Facts without the net check, which needs the tax. */
    static MinimumWageFacts check(Slip slip, EmploymentTerms terms, WorkDays days, YearToDate before) {
        MinimumWage check = new MinimumWage(slip, terms, days);
        boolean applies = terms.minimumWage().applies() && days.employed();
        if (applies) {
            check.collectRates();
        }
        long counted = check.countedDue();
        long year = before.wage().minimumWageCents() + counted;
        long yearCounting = before.wage().minimumWageCountingCents() + slip.minimumWage();
        return new MinimumWageFacts(
                applies,
                check.dueMinutes,
                List.copyOf(check.rates),
                check.due,
                slip.minimumWage(),
                slip.countingMinutes(),
                applies ? check.shortfalls() : List.of(),
                applies ? Math.max(0, year - yearCounting) : 0,
                0,
                false);
    }

    /** What the hours of this payment add to the year: an extra run adds only its own hours. */
    static long added(Slip slip, MinimumWageFacts facts) {
        return facts.rates().isEmpty() ? 0 : counted(slip, facts.rates(), facts.dueMinutes(), facts.dueCents());
    }

    private long countedDue() {
        return rates.isEmpty() ? 0 : counted(slip, rates, dueMinutes, due);
    }

    private static long counted(Slip slip, List<MinimumRate> rates, long dueMinutes, long due) {
        long lastRate = rates.get(rates.size() - 1).hourCents();
        long own = slip.input().extraRun() ? 0 : due;
        long ownMinutes = slip.input().extraRun() ? 0 : dueMinutes;
        return own + amount(slip.countingMinutes() - ownMinutes, lastRate);
    }

    /** One row per rate in force, from the first to the last day of employment in the period. */
    private void collectRates() {
        PeriodInput input = slip.input();
        MinimumWageTable table = slip.rules().minimumWage();
        LocalDate from = terms.firstDay().isAfter(input.firstDay()) ? terms.firstDay() : input.firstDay();
        LocalDate last = terms.lastDay() != null && terms.lastDay().isBefore(input.lastDay())
                ? terms.lastDay()
                : input.lastDay();
        boolean scheduled = !hourly || paysSchedule();
        while (!from.isAfter(last)) {
            int age = age(from);
            long end = Math.min(table.nextChange(from.toEpochDay()) - 1, last.toEpochDay());
            if (age < ADULT) {
                end = Math.min(end, birthday(age + 1).toEpochDay() - 1);
            }
            LocalDate until = end == last.toEpochDay() ? last : LocalDate.ofEpochDay(end);
            long minutes = scheduled ? days.paidMinutes(from.toEpochDay(), end) : hours(from, until, last);
            long rate = table.hourCents(from, age, terms.minimumWage().apprentice());
            rates.add(new MinimumRate(from, until, age, rate, minutes));
            due += amount(minutes, rate);
            dueMinutes += minutes;
            from = until.plusDays(1);
        }
    }

    private boolean paysSchedule() {
        if (!terms.salaryOn(slip.input().lastDay()).payScheduledHours()) {
            return false;
        }
        for (InputLine line : slip.input().lines()) {
            if (line.component().kind() == ComponentKind.HOURS) {
                return false;
            }
        }
        return true;
    }

    /**
     * Hours of hourly pay in a stretch: dated rows by their date; the others by the schedule, or by calendar days when
     * there is none, the last stretch taking what is left.
     */
    private long hours(LocalDate from, LocalDate until, LocalDate last) {
        long undated = 0;
        long inside = 0;
        for (InputLine line : slip.input().lines()) {
            if (line.component().kind() != ComponentKind.HOURS || line.quantity() == null) {
                continue;
            }
            if (line.date() == null || !slip.input().holds(line.date())) {
                undated += line.quantity();
            } else if (!line.date().isBefore(from) && !line.date().isAfter(until)) {
                inside += line.quantity();
            }
        }
        return inside + spread(undated, from, until, last);
    }

    private long spread(long minutes, LocalDate from, LocalDate until, LocalDate last) {
        if (minutes == 0) {
            return 0;
        }
        LocalDate first = rates.isEmpty() ? from : rates.get(0).from();
        long before = share(minutes, first, from.minusDays(1), first, last);
        return share(minutes, first, until, first, last) - before;
    }

    private long share(long minutes, LocalDate from, LocalDate until, LocalDate first, LocalDate last) {
        long whole = days.paidMinutes(first.toEpochDay(), last.toEpochDay());
        long part = days.paidMinutes(from.toEpochDay(), until.toEpochDay());
        if (whole == 0) {
            whole = last.toEpochDay() - first.toEpochDay() + 1;
            part = until.toEpochDay() - from.toEpochDay() + 1;
        }
        return minutes * Math.max(0, part) / whole;
    }

    private List<Shortfall> shortfalls() {
        List<Shortfall> found = new ArrayList<>(0);
        for (MinimumRate rate : rates) {
            LocalDate day = rate.from();
            check(day, rate, found);
            for (SalaryTerm term : terms.salary()) {
                if (term.from().isAfter(day) && !term.from().isAfter(rate.until())) {
                    check(term.from(), rate, found);
                }
            }
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /**
     * Fixed pay: the wage per hour of the agreed salary. Hourly pay: the hourly wage plus the counting allowances over
     * the counting hours, when there are hours in the stretch.
     */
    private void check(LocalDate day, MinimumRate rate, List<Shortfall> found) {
        SalaryTerm term = terms.salaryOn(day);
        if (term.basis() != SalaryBasis.HOUR && term.weeklyMinutes() == 0) {
            return;
        }
        HourlyWage wage = HourlyWage.of(term);
        if (term.basis() == SalaryBasis.HOUR) {
            if (rate.minutes() == 0) {
                return;
            }
            wage = withExtras(term.amountCents());
        }
        if (wage.below(rate.hourCents())) {
            found.add(new Shortfall(day, wage.rate(Percent.HUNDRED), rate.hourCents()));
        }
    }

    private HourlyWage withExtras(long hourCents) {
        long minutes = slip.countingMinutes();
        return minutes <= 0 || slip.minimumWageExtras() <= 0
                ? new HourlyWage(hourCents, 1)
                : new HourlyWage(hourCents * minutes + slip.minimumWageExtras() * Unit.HOUR.steps(), minutes);
    }

    private int age(LocalDate day) {
        int years = day.getYear() - terms.birthDate().getYear();
        return day.isBefore(birthday(years)) ? years - 1 : years;
    }

    /** Born on 29 February: a year older on 1 March of a common year. */
    private LocalDate birthday(int age) {
        LocalDate born = terms.birthDate();
        LocalDate birthday = born.plusYears(age);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static long amount(long minutes, long hourCents) {
        return Rounding.halfUp(minutes * hourCents, Unit.HOUR.steps());
    }
}
