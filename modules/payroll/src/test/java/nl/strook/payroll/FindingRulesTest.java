package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.engine.EmploymentTerms;
import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.EmploymentTerms.HolidayAllowanceTerms;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.MinimumWageTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import nl.strook.payroll.engine.InputLine;
import nl.strook.payroll.engine.PayComponents;
import nl.strook.payroll.engine.PayrollEngine;
import nl.strook.payroll.engine.PayslipCalculation;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.PeriodInput;
import nl.strook.payroll.engine.PeriodKind;
import nl.strook.payroll.engine.RuleSets;
import nl.strook.payroll.engine.YearToDate;
import org.junit.jupiter.api.Test;

class FindingRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 30);
    private static final LocalDate PAYMENT = LocalDate.of(2025, 9, 25);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 25);

    @Test
    void an_ordinary_payslip_shows_nothing() {
        assertThat(kinds(facts(345_000, List.of()))).isEmpty();
    }

    @Test
    void a_negative_net_blocks() {
        FindingFacts facts = facts(345_000, List.of(deduction(500_000)));
        assertThat(kinds(facts)).contains(FindingKind.NEGATIVE_NET, FindingKind.DEDUCTIONS_REACH_MINIMUM);
        assertThat(FindingKind.NEGATIVE_NET.isAcceptable()).isFalse();
    }

    @Test
    void a_wage_below_the_minimum_blocks_with_the_figures() {
        List<Finding> found = FindingRules.of(facts(200_000, List.of()));
        Finding below = found.stream()
                .filter(finding -> finding.kind() == FindingKind.BELOW_MINIMUM_WAGE)
                .findFirst()
                .orElseThrow();
        assertThat(below.values()).containsExactly("2025-09-01", "115385", "1440");
    }

    @Test
    void a_missing_account_blocks_unless_paid_otherwise() {
        FindingFacts without = new Changed(facts(345_000, List.of())).iban(null, false);
        assertThat(kinds(without)).containsExactly(FindingKind.IBAN_MISSING);
        assertThat(kinds(new Changed(without).iban(null, true))).isEmpty();
    }

    @Test
    void a_missing_fact_of_the_payslip_law_blocks() {
        FindingFacts facts = new Changed(facts(345_000, List.of())).missing("contractDuration");
        assertThat(FindingRules.of(facts))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsExactly("contractDuration"));
    }

    @Test
    void a_text_that_cannot_be_printed_blocks_and_cannot_be_accepted() {
        FindingFacts facts = new Changed(facts(345_000, List.of())).unprintable("Li 王", "王");
        assertThat(FindingRules.of(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.UNPRINTABLE_TEXT);
            assertThat(finding.kind().severity()).isEqualTo(FindingSeverity.BLOCK);
            assertThat(finding.kind().isAcceptable()).isFalse();
            assertThat(finding.values()).containsExactly("Li 王", "王");
        });
    }

    @Test
    void a_first_payslip_stands_out_and_a_later_one_by_its_difference() {
        FindingFacts facts = facts(345_000, List.of());
        assertThat(kinds(new Changed(facts).previous(null, null))).containsExactly(FindingKind.FIRST_PAYSLIP);
        long net = facts.calculation().totals().netCents();
        assertThat(kinds(new Changed(facts).previous(net * 100 / 116, AUGUST)))
                .containsExactly(FindingKind.NET_DIFFERS);
        assertThat(kinds(new Changed(facts).previous(net * 100 / 114, AUGUST))).isEmpty();
    }

    @Test
    void a_leaver_who_is_paid_a_new_account_and_a_changed_credit_stand_out() {
        FindingFacts facts = facts(345_000, List.of());
        assertThat(kinds(new Changed(facts).end(LocalDate.of(2025, 8, 31)))).containsExactly(FindingKind.LEFT_BUT_PAID);
        assertThat(kinds(new Changed(facts).iban(LocalDate.of(2025, 9, 4), false)))
                .containsExactly(FindingKind.NEW_IBAN);
        assertThat(kinds(new Changed(facts).credit(LocalDate.of(2025, 9, 1), false)))
                .containsExactly(FindingKind.CREDIT_CHANGED);
        assertThat(kinds(new Changed(facts).credit(LocalDate.of(2025, 1, 1), true)))
                .isEmpty();
    }

    @Test
    void an_accepted_finding_falls_open_again_when_its_amounts_change() {
        RunFinding finding = new RunFinding(UUID.randomUUID(), UUID.randomUUID(), FindingKind.NET_DIFFERS);
        RunActor pieter = new RunActor(UUID.randomUUID(), "Pieter Jansen");
        finding.seen(Finding.of(FindingKind.NET_DIFFERS, 100L, 200L, "15"), "1047", "Sofie Mulder");
        finding.accept(pieter, Instant.EPOCH, null);
        finding.seen(Finding.of(FindingKind.NET_DIFFERS, 100L, 200L, "15"), "1047", "Sofie Mulder");
        assertThat(finding.isAccepted()).isTrue();
        finding.seen(Finding.of(FindingKind.NET_DIFFERS, 100L, 201L, "15"), "1047", "Sofie Mulder");
        assertThat(finding.isAccepted()).isFalse();
        assertThat(finding.isOpenAgain()).isTrue();
        assertThat(finding.getAcceptedNetCents()).isEqualTo(200L);
    }

    @Test
    void a_block_is_accepted_only_with_a_reason_and_some_never() {
        RunActor pieter = new RunActor(UUID.randomUUID(), "Pieter Jansen");
        RunFinding below = new RunFinding(UUID.randomUUID(), UUID.randomUUID(), FindingKind.BELOW_MINIMUM_WAGE);
        refused("payroll.finding.reasonMissing", () -> below.accept(pieter, Instant.EPOCH, " "));
        below.accept(pieter, Instant.EPOCH, "Stage in het kader van de opleiding");
        assertThat(below.isAccepted()).isTrue();
        RunFinding negative = new RunFinding(UUID.randomUUID(), UUID.randomUUID(), FindingKind.NEGATIVE_NET);
        refused("payroll.finding.mustBeMended", () -> negative.accept(pieter, Instant.EPOCH, "Mag wel"));
    }

    private static List<FindingKind> kinds(FindingFacts facts) {
        return FindingRules.of(facts).stream().map(Finding::kind).toList();
    }

    private static InputLine deduction(long cents) {
        return PayComponents.master().stream()
                .filter(component -> component.kind() == nl.strook.payroll.engine.ComponentKind.NET_DEDUCTION
                        && !component.mayReachMinimum())
                .findFirst()
                .map(component -> new InputLine(component, null, cents, null))
                .orElseThrow();
    }

    /** September 2025 of somebody of 35 with a month salary, paid the same in August. */
    static FindingFacts facts(long salaryCents, List<InputLine> lines) {
        EmploymentTerms terms = new EmploymentTerms(
                LocalDate.of(1990, 5, 4),
                LocalDate.of(2020, 1, 1),
                null,
                List.of(new SalaryTerm(
                        LocalDate.of(2020, 1, 1),
                        SalaryBasis.MONTH,
                        salaryCents,
                        2400,
                        2400,
                        SalaryTerm.mondayToFriday(2400),
                        false)),
                List.of(new CreditTerm(LocalDate.of(2020, 1, 1), true)),
                TaxTerms.regular(),
                new InsuranceTerms(
                        true,
                        AwfRate.LOW,
                        AofRate.SMALL,
                        Percent.of("1.12"),
                        ZvwKind.EMPLOYER_LEVY,
                        PremiumRounding.CUT),
                null,
                HolidayAllowanceTerms.statutory(),
                new MinimumWageTerms(true, false));
        PayslipCalculation calculation = new PayrollEngine()
                .calculate(
                        terms,
                        new PeriodInput(PeriodKind.MONTH, FIRST, LAST, PAYMENT, false, lines),
                        YearToDate.start(2025),
                        RuleSets.forYear(2025));
        return new FindingFacts(
                calculation,
                calculation.totals().netCents(),
                AUGUST,
                false,
                FIRST,
                PAYMENT,
                null,
                LocalDate.of(2020, 1, 1),
                false,
                false,
                true,
                List.of(),
                List.of(),
                null,
                15);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }

    /** The same facts with one of them changed. */
    private record Changed(FindingFacts of) {

        FindingFacts iban(LocalDate since, boolean otherwise) {
            return copy(
                    of.previousNetCents(),
                    of.previousPaymentOn(),
                    of.endOn(),
                    since,
                    otherwise,
                    of.creditChanges(),
                    of.missingFacts());
        }

        FindingFacts previous(Long net, LocalDate paidOn) {
            return copy(net, paidOn, of.endOn(), of.ibanSince(), false, of.creditChanges(), of.missingFacts());
        }

        FindingFacts end(LocalDate day) {
            return copy(
                    of.previousNetCents(),
                    of.previousPaymentOn(),
                    day,
                    of.ibanSince(),
                    false,
                    of.creditChanges(),
                    of.missingFacts());
        }

        FindingFacts credit(LocalDate from, boolean applied) {
            return copy(
                    of.previousNetCents(),
                    of.previousPaymentOn(),
                    of.endOn(),
                    of.ibanSince(),
                    false,
                    List.of(new FindingFacts.CreditChange(from, applied)),
                    of.missingFacts());
        }

        FindingFacts missing(String fact) {
            return copy(
                    of.previousNetCents(),
                    of.previousPaymentOn(),
                    of.endOn(),
                    of.ibanSince(),
                    false,
                    of.creditChanges(),
                    List.of(fact));
        }

        FindingFacts unprintable(String text, String character) {
            return new FindingFacts(
                    of.calculation(),
                    of.previousNetCents(),
                    of.previousPaymentOn(),
                    of.extraRun(),
                    of.firstDay(),
                    of.paymentOn(),
                    of.endOn(),
                    of.ibanSince(),
                    false,
                    of.payOtherwise(),
                    of.hasBsn(),
                    of.creditChanges(),
                    of.missingFacts(),
                    new FindingFacts.Unprintable(text, character),
                    of.netDifferencePercent());
        }

        private FindingFacts copy(
                Long net,
                LocalDate paidOn,
                LocalDate end,
                LocalDate since,
                boolean otherwise,
                List<FindingFacts.CreditChange> credit,
                List<String> missing) {
            return new FindingFacts(
                    of.calculation(),
                    net,
                    paidOn,
                    of.extraRun(),
                    of.firstDay(),
                    of.paymentOn(),
                    end,
                    since,
                    since != null && since.isAfter(AUGUST),
                    otherwise,
                    of.hasBsn(),
                    credit,
                    missing,
                    of.unprintable(),
                    of.netDifferencePercent());
        }
    }
}
