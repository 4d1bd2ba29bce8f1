package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import nl.strook.payroll.engine.WageTaxTable.Column;
import nl.strook.payroll.engine.YearToDate.Vcr;

/** What holds for any wage and any input. */
class PropertiesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Property(tries = 500)
    void tax_never_falls_when_the_wage_rises_without_credit(
            @ForAll @LongRange(min = 0, max = 3_000_000) long wage,
            @ForAll @LongRange(min = 0, max = 100_000) long more,
            @ForAll PeriodKind kind,
            @ForAll AgeClass age,
            @ForAll TableColour colour) {
        WageTaxTable table = RuleSets.forYear(2026).wageTax();
        Column column = new Column(age, colour, false, false, false);
        long low = table.tax(wage, kind, column).taxCents();
        long high = table.tax(wage + more, kind, column).taxCents();
        assertThat(high).isGreaterThanOrEqualTo(low);
    }

    @Property(tries = 500)
    void the_credit_never_raises_the_tax(
            @ForAll @LongRange(min = 0, max = 3_000_000) long wage,
            @ForAll PeriodKind kind,
            @ForAll AgeClass age,
            @ForAll TableColour colour) {
        WageTaxTable table = RuleSets.forYear(2026).wageTax();
        long with = table.tax(wage, kind, new Column(age, colour, true, false, false))
                .taxCents();
        long without = table.tax(wage, kind, new Column(age, colour, false, false, false))
                .taxCents();
        assertThat(with).isBetween(0L, without);
    }

    /** Same gross, more tax: without the credit, or without a BSN, net is never higher. */
    @Property(tries = 200)
    void net_never_rises_when_tax_rises(
            @ForAll @LongRange(min = 0, max = 2_000_000) long salary, @ForAll("inputs") List<InputLine> lines) {
        Sample with = Sample.monthly(salary).lastYear(salary * 12);
        PeriodInput input = month(1, lines);
        List<PayslipCalculation> byTax = new ArrayList<>(List.of(
                with.pay(input),
                with.credit(new CreditTerm(Sample.LONG_AGO, false)).pay(input),
                with.tax(new EmploymentTerms.TaxTerms(
                                TableColour.GREEN,
                                false,
                                false,
                                false,
                                EmploymentTerms.BrokenPeriod.WEEKS_AND_DAYS,
                                salary * 12,
                                null))
                        .pay(input),
                with.tax(new EmploymentTerms.TaxTerms(
                                TableColour.WHITE,
                                false,
                                false,
                                true,
                                EmploymentTerms.BrokenPeriod.WEEKS_AND_DAYS,
                                salary * 12,
                                null))
                        .pay(input)));
        byTax.sort((a, b) -> Long.compare(a.totals().taxCents(), b.totals().taxCents()));
        for (int i = 1; i < byTax.size(); i++) {
            assertThat(byTax.get(i).totals().netCents())
                    .isLessThanOrEqualTo(byTax.get(i - 1).totals().netCents());
            assertThat(byTax.get(i).totals().netCents() + byTax.get(i).totals().taxCents())
                    .isEqualTo(byTax.get(0).totals().netCents()
                            + byTax.get(0).totals().taxCents());
        }
    }

    @Property(tries = 200)
    void vcr_over_any_cut_of_the_year_gives_the_year_total(
            @ForAll @Size(12) List<@LongRange(min = -200_000, max = 1_500_000) Long> wages, @ForAll Random cuts) {
        long maximum = RuleSets.forYear(2026).premiums().maximumCents(PeriodKind.MONTH);
        Vcr whole = charge(Vcr.ZERO, sum(wages), 12 * maximum);
        Vcr cut = Vcr.ZERO;
        int at = 0;
        long grown = 0;
        while (at < wages.size()) {
            int until = at + 1 + cuts.nextInt(wages.size() - at);
            Vcr next = charge(cut, sum(wages.subList(at, until)), (until - at) * maximum);
            grown += next.aof().baseCents() - cut.aof().baseCents();
            cut = next;
            at = until;
        }
        assertThat(cut.aof()).isEqualTo(whole.aof());
        assertThat(grown).isEqualTo(whole.aof().baseCents());
        assertThat(cut.awf()).isEqualTo(cut.aof());
        assertThat(cut.whk()).isEqualTo(cut.aof());
        assertThat(cut.zvw().baseCents()).isEqualTo(Math.max(0, whole.aof().baseCents()));
    }

    @Property(tries = 50)
    void the_bases_of_a_year_of_payslips_are_those_of_the_year(
            @ForAll @Size(12) List<@LongRange(min = 0, max = 1_500_000) Long> bonuses) {
        Sample sample = Sample.monthly(400_000).lastYear(5_000_000);
        YearToDate state = YearToDate.start(2026);
        long premiumBase = 0;
        for (int month = 1; month <= 12; month++) {
            PayslipCalculation result =
                    sample.pay(Sample.month(2026, month, Sample.amount("610", bonuses.get(month - 1))), state);
            premiumBase += result.premiums().get(1).baseCents();
            state = result.after();
        }
        long wage = 12 * 400_000L + 5 * 32_000L + sum(bonuses);
        assertThat(state.wage().taxWageCents()).isEqualTo(wage);
        assertThat(premiumBase).isEqualTo(Math.min(wage, 12 * 661_741L));
        assertThat(state.wage().zvwWageCents()).isEqualTo(premiumBase);
    }

    @Property(tries = 200)
    void run_twice_is_the_same_and_the_order_of_the_rows_does_not_matter(
            @ForAll @IntRange(min = 100_000, max = 900_000) int salary,
            @ForAll("inputs") List<InputLine> lines,
            @ForAll Random random) {
        Sample sample = Sample.monthly(salary).pension("5.25", "10.5", 1_500_000, 13_780_000L);
        List<InputLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        PayslipCalculation once = sample.pay(month(3, lines));
        assertThat(sample.pay(month(3, lines))).isEqualTo(once);
        assertThat(sample.pay(month(3, shuffled))).isEqualTo(once);
    }

    @Property(tries = 200)
    void the_lines_add_up_to_the_totals(
            @ForAll @IntRange(min = 100_000, max = 900_000) int salary, @ForAll("inputs") List<InputLine> lines) {
        PayslipCalculation result = Sample.monthly(salary)
                .pension("5.25", "10.5", 1_500_000, 13_780_000L)
                .pay(month(3, lines));
        long gross = sum(result, LineSection.GROSS);
        assertThat(result.totals().grossCents()).isEqualTo(gross);
        assertThat(result.totals().netCents())
                .isEqualTo(gross + sum(result, LineSection.DEDUCTION) + sum(result, LineSection.ALLOWANCE));
        assertThat(result.totals().taxWageCents())
                .isEqualTo(gross
                        + sum(result, LineSection.IN_KIND)
                        - result.totals().pensionEmployeeCents());
        assertThat(result.totals().employerCostCents())
                .isEqualTo(gross + sum(result, LineSection.ALLOWANCE) + sum(result, LineSection.EMPLOYER));
        assertThat(result.lines())
                .allSatisfy(line -> assertThat(line.explanation().source()).isNotBlank());
    }

    @Provide
    Arbitrary<List<InputLine>> inputs() {
        Arbitrary<InputLine> hours = Combinators.combine(
                        Arbitraries.of("125", "150", "205", "630"),
                        Arbitraries.longs().between(0, 2_400))
                .as((code, minutes) -> Sample.units(code, minutes, null));
        Arbitrary<InputLine> units = Combinators.combine(
                        Arbitraries.of("310", "320"), Arbitraries.longs().between(0, 100_000))
                .as((code, quantity) -> Sample.units(code, quantity, NEW_YEAR));
        Arbitrary<InputLine> amounts = Combinators.combine(
                        Arbitraries.of("210", "220", "330", "420", "610", "710", "740"),
                        Arbitraries.longs().between(0, 500_000))
                .as(Sample::amount);
        return Arbitraries.oneOf(hours, units, amounts).list().ofMaxSize(8);
    }

    private static PeriodInput month(int month, List<InputLine> lines) {
        YearMonth period = YearMonth.of(2026, month);
        return new PeriodInput(
                PeriodKind.MONTH, period.atDay(1), period.atEndOfMonth(), period.atDay(25), false, lines);
    }

    private static Vcr charge(Vcr before, long wage, long maximum) {
        Slip slip = new Slip(month(1, List.of()), RuleSets.forYear(2026));
        InsuranceTerms terms = new InsuranceTerms(
                true, AwfRate.LOW, AofRate.SMALL, Percent.of("1.52"), ZvwKind.EMPLOYER_LEVY, PremiumRounding.CUT);
        return new Premiums(slip, terms, false, wage, maximum).charge(before, false);
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    private static long sum(PayslipCalculation result, LineSection section) {
        return result.lines().stream()
                .filter(line -> line.section() == section)
                .mapToLong(PayslipLine::amountCents)
                .sum();
    }
}
