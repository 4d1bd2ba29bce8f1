package nl.strook.payroll.engine;

import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.WorkDays.Segment;

/** Fixed pay of the period: salary by month, four weeks or week, or the scheduled hours of an hourly wage. */
final class SalaryLines {

    private static final Long WHOLE_PERIOD = 100L;

    private SalaryLines() {}

    static void add(Slip slip, WorkDays days) {
        PeriodInput input = slip.input();
        if (input.extraRun()) {
            return;
        }
        boolean hoursGiven = hoursGiven(input);
        for (Segment segment : days.segments()) {
            if (segment.term().basis() != SalaryBasis.HOUR) {
                addSalary(slip, segment);
            } else if (segment.term().payScheduledHours() && !hoursGiven) {
                addScheduledHours(slip, segment);
            }
        }
    }

    /** Salary of one whole period; a salary for another kind of period goes by the year. Rounded half up. */
    static long perPeriod(SalaryTerm term, PeriodKind kind) {
        int basis = term.basis().perYear();
        return basis == kind.perYear()
                ? term.amountCents()
                : Rounding.halfUp(term.amountCents() * basis, kind.perYear());
    }

    private static boolean hoursGiven(PeriodInput input) {
        for (InputLine line : input.lines()) {
            if (line.component().kind() == ComponentKind.HOURS) {
                return true;
            }
        }
        return false;
    }

    /** A part of the period: working days of the part over those of the schedule in the whole period. */
    private static void addSalary(Slip slip, Segment segment) {
        PeriodInput input = slip.input();
        SalaryTerm term = segment.term();
        PayComponent component = input.component(LineCode.SALARY);
        long perPeriod = perPeriod(term, input.kind());
        Rate rate = Rate.money(perPeriod * 100);
        if (segment.whole()) {
            slip.addWage(
                    component,
                    Label.of(component),
                    WHOLE_PERIOD,
                    null,
                    rate,
                    perPeriod,
                    null,
                    slip.why("explain.salary.whole", Rule.SALARY, perPeriod, rate, List.of(Param.money(perPeriod))));
            return;
        }
        if (segment.workDays() == 0) {
            return;
        }
        long amount = Rounding.halfUp(
                term.amountCents() * term.basis().perYear() * segment.workDays(),
                (long) input.kind().perYear() * segment.periodDays());
        slip.addWage(
                component,
                Label.of(component),
                Rounding.halfUp(WHOLE_PERIOD * segment.workDays(), segment.periodDays()),
                null,
                rate,
                amount,
                segment.from(),
                slip.why(
                        "explain.salary.part",
                        Rule.SALARY_PART,
                        perPeriod,
                        rate,
                        List.of(
                                Param.money(perPeriod),
                                Param.count(segment.workDays() * 100L),
                                Param.count(segment.periodDays() * 100L))));
    }

    private static void addScheduledHours(Slip slip, Segment segment) {
        if (segment.minutes() == 0) {
            return;
        }
        HourlyWage hourly = HourlyWage.of(segment.term());
        Rate rate = Rate.money(hourly.rate(Percent.HUNDRED));
        long minutes = segment.minutes();
        PayComponent hours = slip.input().component(LineCode.HOURS);
        slip.addWage(
                hours,
                Label.of(hours),
                minutes,
                null,
                rate,
                hourly.pay(minutes, Percent.HUNDRED),
                null,
                slip.why(
                        "explain.hours.scheduled",
                        Rule.HOURS,
                        null,
                        rate,
                        List.of(Param.hours(minutes), Param.rate(rate.value()))));
    }
}
