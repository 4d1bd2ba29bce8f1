package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.EmploymentTerms.HolidayAllowanceTerms;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.MinimumWageTerms;
import nl.strook.payroll.engine.EmploymentTerms.PensionTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import org.jspecify.annotations.Nullable;

/** Employments and input to calculate with. A value to change step by step. */
record Sample(
        LocalDate born,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<SalaryTerm> salary,
        List<CreditTerm> credit,
        TaxTerms tax,
        InsuranceTerms insurance,
        @Nullable PensionTerms pension,
        HolidayAllowanceTerms holidayAllowance,
        MinimumWageTerms minimumWage) {

    static final PayrollEngine ENGINE = new PayrollEngine();
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static Sample monthly(long salaryCents) {
        return new Sample(
                LocalDate.of(1990, 5, 14),
                LONG_AGO,
                null,
                List.of(fullTime(LONG_AGO, SalaryBasis.MONTH, salaryCents)),
                List.of(new CreditTerm(LONG_AGO, true)),
                TaxTerms.regular(),
                new InsuranceTerms(
                        true,
                        AwfRate.LOW,
                        AofRate.LARGE,
                        Percent.of("1.12"),
                        ZvwKind.EMPLOYER_LEVY,
                        PremiumRounding.CUT),
                null,
                HolidayAllowanceTerms.statutory(),
                new MinimumWageTerms(true, false));
    }

    static Sample hourly(long hourCents, int weeklyMinutes) {
        return monthly(1)
                .salary(new SalaryTerm(
                        LONG_AGO,
                        SalaryBasis.HOUR,
                        hourCents,
                        weeklyMinutes,
                        2400,
                        SalaryTerm.mondayToFriday(weeklyMinutes),
                        false));
    }

    static SalaryTerm fullTime(LocalDate from, SalaryBasis basis, long cents) {
        return new SalaryTerm(from, basis, cents, 2400, 2400, SalaryTerm.mondayToFriday(2400), false);
    }

    /** Four days of eight hours, Monday to Thursday. */
    static SalaryTerm fourDays(long monthCents) {
        return new SalaryTerm(
                LONG_AGO, SalaryBasis.MONTH, monthCents, 1920, 2400, List.of(480, 480, 480, 480, 0, 0, 0), false);
    }

    Sample salary(SalaryTerm... terms) {
        return new Sample(
                born,
                firstDay,
                lastDay,
                List.of(terms),
                credit,
                tax,
                insurance,
                pension,
                holidayAllowance,
                minimumWage);
    }

    Sample born(LocalDate date) {
        return new Sample(
                date, firstDay, lastDay, salary, credit, tax, insurance, pension, holidayAllowance, minimumWage);
    }

    Sample employed(LocalDate from, @Nullable LocalDate until) {
        return new Sample(born, from, until, salary, credit, tax, insurance, pension, holidayAllowance, minimumWage);
    }

    Sample credit(CreditTerm... terms) {
        return new Sample(
                born,
                firstDay,
                lastDay,
                salary,
                List.of(terms),
                tax,
                insurance,
                pension,
                holidayAllowance,
                minimumWage);
    }

    Sample tax(TaxTerms terms) {
        return new Sample(
                born, firstDay, lastDay, salary, credit, terms, insurance, pension, holidayAllowance, minimumWage);
    }

    Sample lastYear(long wageCents) {
        return tax(new TaxTerms(
                tax.colour(),
                tax.singleElderlyCredit(),
                tax.youngDisabledCredit(),
                tax.anonymous(),
                tax.brokenPeriod(),
                wageCents,
                null));
    }

    Sample insurance(InsuranceTerms terms) {
        return new Sample(born, firstDay, lastDay, salary, credit, tax, terms, pension, holidayAllowance, minimumWage);
    }

    Sample pension(String employee, String employer, long franchiseCents, @Nullable Long maximumCents) {
        return new Sample(
                born,
                firstDay,
                lastDay,
                salary,
                credit,
                tax,
                insurance,
                new PensionTerms(Percent.of(employee), Percent.of(employer), franchiseCents, maximumCents),
                holidayAllowance,
                minimumWage);
    }

    Sample holidayAllowance(HolidayAllowanceTerms terms) {
        return new Sample(born, firstDay, lastDay, salary, credit, tax, insurance, pension, terms, minimumWage);
    }

    EmploymentTerms terms() {
        return new EmploymentTerms(
                born, firstDay, lastDay, salary, credit, tax, insurance, pension, holidayAllowance, minimumWage);
    }

    PayslipCalculation pay(PeriodInput input, YearToDate before) {
        return ENGINE.calculate(terms(), input, before, RuleSets.forPaymentDay(input.paymentDay()));
    }

    PayslipCalculation pay(PeriodInput input) {
        return pay(input, YearToDate.start(input.paymentDay().getYear()));
    }

    static PeriodInput month(int year, int month, InputLine... lines) {
        YearMonth period = YearMonth.of(year, month);
        return new PeriodInput(
                PeriodKind.MONTH,
                period.atDay(1),
                period.atEndOfMonth(),
                period.atDay(25),
                false,
                Arrays.asList(lines));
    }

    static PeriodInput extra(int year, int month, InputLine... lines) {
        YearMonth period = YearMonth.of(year, month);
        return new PeriodInput(
                PeriodKind.MONTH, period.atDay(1), period.atEndOfMonth(), period.atDay(28), true, Arrays.asList(lines));
    }

    static InputLine units(String code, long quantity, @Nullable LocalDate date) {
        return new InputLine(component(code), quantity, null, date);
    }

    static InputLine amount(String code, long cents) {
        return new InputLine(component(code), null, cents, null);
    }

    static PayComponent component(String code) {
        return PayComponents.master(code).orElseThrow();
    }

    static PayslipLine line(PayslipCalculation result, String code) {
        return result.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
