package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.HolidayAllowanceTerms;
import nl.strook.payroll.engine.YearToDate.HolidayReserve;

/**
 * Holiday allowance (vakantiebijslag, art. 15 to 17 WML): saved over the wage that counts, paid with the first payment
 * of the payout month and at leaving, or with every period.
 */
final class HolidayAllowance {

    private final HolidayReserve reserve;
    private final int paidYear;

    private HolidayAllowance(HolidayReserve reserve, int paidYear) {
        this.reserve = reserve;
        this.paidYear = paidYear;
    }

    static HolidayAllowance settle(Slip slip, EmploymentTerms terms, YearToDate before) {
        PeriodInput input = slip.input();
        HolidayAllowanceTerms agreed = terms.holidayAllowance();
        if (agreed.everyPeriod()) {
            payWithPeriod(slip, agreed.percent());
            return new HolidayAllowance(before.holidayReserve(), before.holidayPaidYear());
        }
        HolidayReserve saved = before.holidayReserve().plus(slip.holidayBase(), agreed.percent(), from(terms, input));
        LocalDate payment = input.paymentDay();
        boolean yearly = !input.extraRun()
                && payment.getMonthValue() == agreed.payoutMonth()
                && before.holidayPaidYear() != payment.getYear();
        if (!yearly && !terms.closesIn(input)) {
            return new HolidayAllowance(saved, before.holidayPaidYear());
        }
        if (saved.exact() != 0) {
            payOut(slip, saved, agreed.percent());
        }
        return new HolidayAllowance(HolidayReserve.ZERO, yearly ? payment.getYear() : before.holidayPaidYear());
    }

    private static LocalDate from(EmploymentTerms terms, PeriodInput input) {
        return terms.firstDay().isAfter(input.firstDay()) ? terms.firstDay() : input.firstDay();
    }

    private static void payOut(Slip slip, HolidayReserve saved, Percent percent) {
        long amount = saved.amountCents();
        LocalDate since = saved.since() == null ? slip.input().firstDay() : saved.since();
        Rate rate = saved.exact() == saved.baseCents() * percent.thousandths() ? Rate.percent(percent) : null;
        List<Param> months =
                List.of(Param.month(since), Param.month(slip.input().lastDay()));
        PayComponent component = slip.input().component(LineCode.HOLIDAY_ALLOWANCE);
        slip.addWage(
                component,
                Label.of(component, months),
                null,
                saved.baseCents(),
                rate,
                amount,
                null,
                slip.why(
                        "explain.holiday-allowance",
                        Rule.HOLIDAY_ALLOWANCE,
                        saved.baseCents(),
                        rate,
                        List.of(Param.percent(percent), Param.money(saved.baseCents()), months.get(0), months.get(1))));
    }

    /** Paid with every period it is ordinary wage of that period. */
    private static void payWithPeriod(Slip slip, Percent percent) {
        long base = slip.holidayBase();
        if (base == 0) {
            return;
        }
        Rate rate = Rate.percent(percent);
        PayComponent component =
                slip.input().component(LineCode.HOLIDAY_ALLOWANCE).taxedBy(TaxTreatment.TABLE);
        slip.addWage(
                component,
                new Label("line.holiday-allowance.period", List.of(), component.name()),
                null,
                base,
                rate,
                percent.halfUp(base),
                null,
                slip.why(
                        "explain.holiday-allowance.period",
                        Rule.HOLIDAY_ALLOWANCE,
                        base,
                        rate,
                        List.of(Param.percent(percent), Param.money(base))));
    }

    /** Whether it falls under the special table; paid with every period it is ordinary wage. */
    static boolean isSpecialReward(PeriodInput input, EmploymentTerms terms) {
        return !terms.holidayAllowance().everyPeriod()
                && input.component(LineCode.HOLIDAY_ALLOWANCE).tax() == TaxTreatment.SPECIAL;
    }

    HolidayReserve reserve() {
        return reserve;
    }

    int paidYear() {
        return paidYear;
    }
}
