package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.BrokenPeriod;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import org.junit.jupiter.api.Test;

/** Every line and explanation has its words in both languages. */
class LineTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    @Test
    void every_pay_component_has_a_name() {
        for (Locale language : LANGUAGES) {
            LineTexts texts = new LineTexts(language);
            assertThat(PayComponents.master())
                    .allSatisfy(component ->
                            assertThat(texts.text(component.labelKey())).doesNotContain("???"));
        }
    }

    @Test
    void every_line_and_explanation_is_a_filled_sentence() {
        Set<String> keys = new TreeSet<>();
        for (PayslipLine line : everyKindOfLine()) {
            keys.add(line.explanation().key());
            for (Locale language : LANGUAGES) {
                LineTexts texts = new LineTexts(language);
                assertThat(texts.label(line)).isNotBlank().doesNotContain("???", "{", "}");
                assertThat(texts.explain(line.explanation())).isNotBlank().doesNotContain("???", "{", "}");
                assertThat(texts.units(line)).doesNotContain("???");
                assertThat(texts.rate(line)).doesNotContain("???");
            }
        }
        assertThat(keys)
                .contains(
                        "explain.salary.whole",
                        "explain.salary.part",
                        "explain.salary.share",
                        "explain.hours",
                        "explain.hours.scheduled",
                        "explain.unpaid",
                        "explain.amount",
                        "explain.units",
                        "explain.untaxed.units",
                        "explain.untaxed.excess",
                        "explain.holiday-allowance",
                        "explain.holiday-allowance.period",
                        "explain.pension.employee",
                        "explain.pension.employer",
                        "explain.tax.table",
                        "explain.tax.broken",
                        "explain.tax.extra",
                        "explain.tax.special",
                        "explain.tax.special.no-credit",
                        "explain.tax.anonymous",
                        "explain.zvw.withheld",
                        "explain.zvw.employer",
                        "explain.premium",
                        "explain.net.deduction",
                        "explain.net.reimbursement");
    }

    private static List<PayslipLine> everyKindOfLine() {
        LocalDate may = LocalDate.of(2026, 5, 4);
        List<PayslipLine> lines = new ArrayList<>();
        Sample sample = Sample.monthly(3_000_00).pension("5", "10", 1_200_000, null);
        List<InputLine> everything = new ArrayList<>();
        for (PayComponent component : PayComponents.master()) {
            if (component.kind().enterable()) {
                boolean units = component.unit() != Unit.PIECE && component.unit() != Unit.PERIOD;
                everything.add(new InputLine(component, units ? 480L : null, units ? null : 10_00L, may));
            }
        }
        everything.add(new InputLine(Sample.component("600"), null, null, null));
        everything.add(new InputLine(Sample.component("310"), 100L, 40_00L, LocalDate.of(2025, 12, 1)));
        PayslipCalculation full = sample.pay(Sample.month(2026, 5, everything.toArray(new InputLine[0])));
        lines.addAll(full.lines());
        lines.addAll(sample.pay(Sample.month(2026, 6)).lines());
        lines.addAll(sample.pay(Sample.extra(2026, 5, Sample.amount("220", 10_00)), full.after())
                .lines());
        lines.addAll(sample.employed(may.plusDays(7), null)
                .credit(new EmploymentTerms.CreditTerm(may, false))
                .pay(Sample.month(2026, 5))
                .lines());
        lines.addAll(sample.tax(
                        new TaxTerms(TableColour.WHITE, false, false, true, BrokenPeriod.WEEKS_AND_DAYS, null, null))
                .holidayAllowance(new EmploymentTerms.HolidayAllowanceTerms(Percent.of("8"), 0))
                .insurance(new InsuranceTerms(
                        true, AwfRate.UFO, AofRate.SMALL, Percent.of("1"), ZvwKind.WITHHELD, PremiumRounding.HALF_UP))
                .pay(Sample.month(2026, 5))
                .lines());
        lines.addAll(Sample.monthly(1)
                .salary(new EmploymentTerms.SalaryTerm(
                        Sample.LONG_AGO,
                        EmploymentTerms.SalaryBasis.HOUR,
                        16_00,
                        2400,
                        2400,
                        EmploymentTerms.SalaryTerm.mondayToFriday(2400),
                        true))
                .pay(Sample.month(2026, 6, Sample.units("110", 480, may)))
                .lines());
        return lines;
    }
}
