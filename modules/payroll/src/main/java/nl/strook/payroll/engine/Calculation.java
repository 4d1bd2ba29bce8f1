package nl.strook.payroll.engine;

import java.util.List;
import nl.strook.payroll.engine.PayslipCalculation.MinimumWageFacts;
import nl.strook.payroll.engine.PayslipCalculation.TaxFacts;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import nl.strook.payroll.engine.WageTaxTable.Column;
import nl.strook.payroll.engine.YearToDate.PeriodState;
import nl.strook.payroll.engine.YearToDate.Vcr;
import nl.strook.payroll.engine.YearToDate.Wage;
import org.jspecify.annotations.Nullable;

/** One payment from gross to net, in the order of the wage ledger (rules of the field: 3.5). */
final class Calculation {

    private static final String ANONYMOUS_TABLE = "940";
    private static final int LOW_PREMIUM_AGE = 21;
    private static final long LOW_PREMIUM_MONTH_HOURS = 52;
    private static final long LOW_PREMIUM_FOUR_WEEKS_HOURS = 48;

    private final EmploymentTerms terms;
    private final PeriodInput input;
    private final YearToDate before;
    private final RuleSet rules;
    private final Slip slip;
    private final WorkDays days;

    Calculation(EmploymentTerms terms, PeriodInput input, YearToDate before, RuleSet rules) {
        this.terms = terms;
        this.input = input;
        this.before = before;
        this.rules = rules;
        slip = new Slip(input, rules);
        days = new WorkDays(terms, input);
    }

    PayslipCalculation run() {
        PeriodState paid =
                input.extraRun() && before.period() != null && before.period().covers(input) ? before.period() : null;
        AgeClass age = AgeClass.on(input.paymentDay(), terms.birthDate(), rules.aowDate(terms.birthDate()));
        PeriodTax period = PeriodTax.of(rules, terms, column(age), input, days, paid);
        countHours();

        SalaryLines.add(slip, days);
        InputLines lines = new InputLines(slip, terms, days);
        lines.addWage();
        HolidayAllowance holiday = HolidayAllowance.settle(slip, terms, before);
        PensionPremium pension = PensionPremium.withhold(slip, terms, period, paid);
        Withholding tax = Withholding.withhold(slip, terms, before, period, pension, paid);
        long wage = slip.insuranceWage() - pension.employeeCents();
        Premiums premiums = new Premiums(
                slip, insurance(paid), terms.tax().anonymous(), wage, paid == null ? maximum(period, wage) : 0);
        Vcr vcr = premiums.charge(before.vcr(), age.aow());
        lines.addDeductions();
        lines.addAllowances();

        MinimumWageFacts minimum =
                netCheck(MinimumWage.check(slip, terms, days, before), period, tax, premiums.zvwWithheld());
        Totals totals = totals(wage, pension, tax, premiums, holiday);
        YearToDate after = new YearToDate(
                rules.year(),
                vcr,
                wageAfter(totals, tax, minimum),
                YearLines.after(before.lines(), slip.lines(), input.paymentDay()),
                holiday.reserve(),
                holiday.paidYear(),
                periodState(period, pension, tax, paid),
                before.previousYear());
        return new PayslipCalculation(
                List.copyOf(slip.lines()),
                totals,
                facts(period, tax),
                List.copyOf(premiums.premiums()),
                minimum,
                after);
    }

    /** Without a schedule no day shows whether there was work: then a period outside the employment, or without wage, adds none. */
    private long maximum(PeriodTax period, long wage) {
        boolean without = days.workingDays() == 0 && (!days.employed() || wage == 0);
        return without ? 0 : period.premiumMaximum(rules.premiums());
    }

    private Column column(AgeClass age) {
        EmploymentTerms.TaxTerms tax = terms.tax();
        return new Column(
                age,
                tax.colour(),
                !tax.anonymous() && terms.creditOn(input.paymentDay()),
                tax.singleElderlyCredit(),
                tax.youngDisabledCredit());
    }

    /** Agreed hours of a fixed salary are paid hours; those of hourly pay come with their rows. */
    private void countHours() {
        if (!input.extraRun()) {
            for (WorkDays.Segment segment : days.segments()) {
                if (segment.term().basis() != EmploymentTerms.SalaryBasis.HOUR) {
                    slip.countScheduledMinutes(segment.minutes());
                }
            }
            slip.countScheduledMinutes(-days.unpaidMinutes());
        }
    }

    /** Under 21 with few paid hours in the period: always the low AWf premium (art. 27 Wfsv). */
    private EmploymentTerms.InsuranceTerms insurance(@Nullable PeriodState paid) {
        EmploymentTerms.InsuranceTerms agreed = terms.insurance();
        if (agreed.awf() != EmploymentTerms.AwfRate.HIGH
                || !terms.birthDate().plusYears(LOW_PREMIUM_AGE).isAfter(input.paymentDay())) {
            return agreed;
        }
        long most = switch (input.kind()) {
            case MONTH -> LOW_PREMIUM_MONTH_HOURS;
            case FOUR_WEEKS -> LOW_PREMIUM_FOUR_WEEKS_HOURS;
            default -> -1;
        };
        long minutes = slip.paidMinutes() + (paid == null ? 0 : paid.paidMinutes());
        return minutes <= most * Unit.HOUR.steps() ? agreed.withAwf(EmploymentTerms.AwfRate.LOW) : agreed;
    }

    /**
     * Net deductions may not take the pay below the net of the minimum wage (art. 13 WML). Pension premium and what
     * {@link PayComponent#mayReachMinimum()} allows are left out of the comparison.
     */
    private MinimumWageFacts netCheck(MinimumWageFacts facts, PeriodTax period, Withholding tax, long zvwWithheld) {
        if (!facts.applies() || slip.netDeductions() <= 0 || facts.dueCents() == 0) {
            return facts;
        }
        long minimum = facts.dueCents()
                - (terms.tax().anonymous()
                        ? rules.wageTax().anonymousTax(facts.dueCents())
                        : period.over(facts.dueCents()).taxCents());
        long pay = slip.gross() - tax.taxCents() - zvwWithheld - slip.netDeductions();
        return new MinimumWageFacts(
                true,
                facts.dueMinutes(),
                facts.rates(),
                facts.dueCents(),
                facts.countingCents(),
                facts.countingMinutes(),
                facts.shortfalls(),
                facts.yearShortfallCents(),
                minimum,
                pay < minimum);
    }

    private Totals totals(
            long wage, PensionPremium pension, Withholding tax, Premiums premiums, HolidayAllowance holiday) {
        return new Totals(
                slip.gross(),
                slip.inKind(),
                slip.deductions(),
                slip.allowances(),
                slip.gross() + slip.deductions() + slip.allowances(),
                wage,
                tax.taxWageCents(),
                tax.specialWageCents(),
                tax.tableTaxCents(),
                tax.specialTaxCents(),
                tax.taxCents(),
                tax.arkCents(),
                premiums.zvwWage(),
                premiums.zvwWithheld(),
                premiums.total(),
                premiums.zvwEmployer(),
                pension.employeeCents(),
                pension.employerCents(),
                slip.gross() + slip.allowances() + slip.employerCosts(),
                slip.holidayBase(),
                holiday.reserve().amountCents(),
                slip.paidMinutes(),
                slip.netDeductions());
    }

    private Wage wageAfter(Totals now, Withholding tax, MinimumWageFacts minimum) {
        Wage was = before.wage();
        return new Wage(
                was.grossCents() + now.grossCents(),
                was.deductionCents() + now.deductionCents(),
                was.allowanceCents() + now.allowanceCents(),
                was.netCents() + now.netCents(),
                was.taxWageCents() + now.taxWageCents(),
                was.specialWageCents() + now.specialWageCents(),
                was.taxCents() + now.taxCents(),
                was.specialTaxCents() + tax.specialTaxCents(),
                was.arkCents() + now.arkCents(),
                was.zvwWageCents() + now.zvwWageCents(),
                was.zvwWithheldCents() + now.zvwWithheldCents(),
                was.premiumsCents() + now.premiumsCents(),
                was.zvwEmployerCents() + now.zvwEmployerCents(),
                was.pensionEmployeeCents() + now.pensionEmployeeCents(),
                was.pensionEmployerCents() + now.pensionEmployerCents(),
                was.paidMinutes() + now.paidMinutes(),
                was.minimumWageCents() + MinimumWage.added(slip, minimum),
                was.minimumWageCountingCents() + slip.minimumWage());
    }

    private PeriodState periodState(
            PeriodTax period, PensionPremium pension, Withholding tax, @Nullable PeriodState paid) {
        return new PeriodState(
                input.kind(),
                input.firstDay(),
                input.lastDay(),
                period.workingDays(),
                period.wageDays(),
                period.weeks(),
                period.weekDays(),
                period.broken(),
                tax.periodWageCents(),
                tax.periodTaxCents(),
                tax.periodArkCents(),
                pension.pensionableCents(),
                pension.periodEmployeeCents(),
                pension.periodEmployerCents(),
                slip.paidMinutes() + (paid == null ? 0 : paid.paidMinutes()));
    }

    private TaxFacts facts(PeriodTax period, Withholding tax) {
        return new TaxFacts(
                rules.id(),
                period.column().age(),
                period.column().colour(),
                terms.tax().anonymous() ? ANONYMOUS_TABLE : period.tableCode(),
                period.column().credit(),
                terms.tax().anonymous(),
                tax.specialPercent(),
                tax.specialYearWageCents(),
                period.workingDays(),
                period.wageDays(),
                period.broken());
    }
}
