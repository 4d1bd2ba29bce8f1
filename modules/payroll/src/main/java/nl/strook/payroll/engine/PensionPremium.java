package nl.strook.payroll.engine;

import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.PensionTerms;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.YearToDate.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * Pension premium over the pensionable wage of the period above the franchise. A second payment in the period is
 * calculated over the whole period, less what was withheld.
 *
 * @param pensionableCents of the whole period so far
 * @param employeeCents of this payment
 * @param specialCents the part of the employee's premium that belongs to special rewards
 * @param periodEmployeeCents of the whole period so far
 */
record PensionPremium(
        long pensionableCents,
        long employeeCents,
        long employerCents,
        long specialCents,
        long periodEmployeeCents,
        long periodEmployerCents) {

    static PensionPremium withhold(Slip slip, EmploymentTerms terms, PeriodTax period, @Nullable PeriodState paid) {
        long before = paid == null ? 0 : paid.pensionableCents();
        long pensionable = before + slip.pensionable();
        PensionTerms scheme = terms.pension();
        if (scheme == null) {
            return new PensionPremium(pensionable, 0, 0, 0, 0, 0);
        }
        SalaryTerm salary = terms.salaryOn(slip.input().lastDay());
        long base = base(scheme, salary, slip.input().kind(), period, pensionable);
        long baseBefore = paid == null ? 0 : base(scheme, salary, slip.input().kind(), period, before);
        long employee = scheme.employee().halfUp(base) - (paid == null ? 0 : paid.pensionEmployeeCents());
        long employer = scheme.employer().halfUp(base) - (paid == null ? 0 : paid.pensionEmployerCents());
        Long growth = base - baseBefore;
        if (employee != 0) {
            addEmployee(slip, scheme, growth, employee);
        }
        if (employer != 0) {
            addEmployer(slip, scheme, growth, employer);
        }
        long special = slip.pensionableSpecial() == 0 || slip.pensionable() == 0
                ? 0
                : Rounding.halfUp(employee * slip.pensionableSpecial(), Math.abs(slip.pensionable()))
                        * Long.signum(slip.pensionable());
        return new PensionPremium(
                pensionable,
                employee,
                employer,
                special,
                scheme.employee().halfUp(base),
                scheme.employer().halfUp(base));
    }

    /** max(0, min(pensionable, maximum × part-time × days) − franchise × part-time × days). */
    private static long base(
            PensionTerms scheme, SalaryTerm salary, PeriodKind kind, PeriodTax period, long pensionable) {
        long base = pensionable;
        Long maximum = scheme.maximumYearCents();
        if (maximum != null) {
            base = Math.min(base, share(maximum, salary, kind, period));
        }
        return Math.max(0, base - share(scheme.franchiseYearCents(), salary, kind, period));
    }

    private static long share(long yearCents, SalaryTerm salary, PeriodKind kind, PeriodTax period) {
        if (yearCents == 0) {
            return 0;
        }
        long hours = salary.fullTimeWeeklyMinutes() == 0 ? 1 : salary.weeklyMinutes();
        long fullHours = salary.fullTimeWeeklyMinutes() == 0 ? 1 : salary.fullTimeWeeklyMinutes();
        long days = period.workingDays() == 0 ? 1 : period.wageDays();
        long allDays = period.workingDays() == 0 ? 1 : period.workingDays();
        return Rounding.halfUp(Math.multiplyExact(yearCents * days, hours), kind.perYear() * allDays * fullHours);
    }

    private static void addEmployee(Slip slip, PensionTerms scheme, Long base, long amount) {
        Rate rate = Rate.percent(scheme.employee());
        slip.addOwn(
                LineCode.PENSION_EMPLOYEE,
                "line.pension.employee",
                LineSection.DEDUCTION,
                base,
                rate,
                -amount,
                slip.why("explain.pension.employee", Rule.PENSION, base, rate, params(slip, scheme.employee(), base)));
    }

    private static void addEmployer(Slip slip, PensionTerms scheme, Long base, long amount) {
        Rate rate = Rate.percent(scheme.employer());
        slip.addOwn(
                LineCode.PENSION_EMPLOYER,
                "line.pension.employer",
                LineSection.EMPLOYER,
                base,
                rate,
                amount,
                slip.why("explain.pension.employer", Rule.PENSION, base, rate, params(slip, scheme.employer(), base)));
    }

    private static List<Param> params(Slip slip, Percent percent, Long base) {
        return List.of(Param.percent(percent), Param.money(base), Param.money(slip.pensionable()));
    }
}
