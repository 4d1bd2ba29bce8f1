package nl.strook.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.payroll.engine.PayslipCalculation.MinimumWageFacts;
import nl.strook.payroll.engine.PayslipCalculation.Shortfall;

/** What blocks a run and what stands out in it, per payslip. Pure: the same facts give the same findings. */
final class FindingRules {

    private FindingRules() {}

    static List<Finding> of(FindingFacts facts) {
        List<Finding> found = new ArrayList<>();
        blocks(facts, found);
        notices(facts, found);
        return List.copyOf(found);
    }

    private static void blocks(FindingFacts facts, List<Finding> found) {
        long net = net(facts);
        if (net < 0) {
            add(facts, found, FindingKind.NEGATIVE_NET);
        }
        MinimumWageFacts minimum = facts.calculation().minimumWage();
        if (minimum.applies() && !minimum.shortfalls().isEmpty()) {
            Shortfall first = minimum.shortfalls().get(0);
            add(
                    facts,
                    found,
                    FindingKind.BELOW_MINIMUM_WAGE,
                    first.from().toString(),
                    String.valueOf(first.hourlyWage()),
                    String.valueOf(first.minimumHourCents()));
        }
        if (minimum.applies() && minimum.deductionsReachMinimum()) {
            add(
                    facts,
                    found,
                    FindingKind.DEDUCTIONS_REACH_MINIMUM,
                    String.valueOf(minimum.netMinimumCents()),
                    String.valueOf(facts.calculation().totals().netDeductionCents()));
        }
        if (facts.ibanSince() == null && !facts.payOtherwise() && net != 0) {
            add(facts, found, FindingKind.IBAN_MISSING);
        }
        if (!facts.missingFacts().isEmpty()) {
            add(facts, found, FindingKind.CONTRACT_FACTS_MISSING, String.join(",", facts.missingFacts()));
        }
        FindingFacts.Unprintable unprintable = facts.unprintable();
        if (unprintable != null) {
            add(facts, found, FindingKind.UNPRINTABLE_TEXT, unprintable.text(), unprintable.character());
        }
    }

    private static void notices(FindingFacts facts, List<Finding> found) {
        if (!facts.hasBsn()) {
            add(facts, found, FindingKind.BSN_MISSING);
        }
        Long before = facts.previousNetCents();
        if (before == null) {
            add(facts, found, FindingKind.FIRST_PAYSLIP);
        } else if (!facts.extraRun() && differs(before, net(facts), facts.netDifferencePercent())) {
            add(
                    facts,
                    found,
                    FindingKind.NET_DIFFERS,
                    String.valueOf(facts.netDifferencePercent()),
                    net(facts) > before ? "higher" : "lower");
        }
        LocalDate end = facts.endOn();
        if (end != null && end.isBefore(facts.firstDay())) {
            add(facts, found, FindingKind.LEFT_BUT_PAID, end.toString());
        }
        LocalDate since = facts.ibanSince();
        LocalDate last = facts.previousPaymentOn();
        if (since != null && facts.accountChanged()) {
            add(facts, found, FindingKind.NEW_IBAN, since.toString());
        }
        facts.creditChanges().stream()
                .filter(change -> last != null
                        && change.from().isAfter(last)
                        && !change.from().isAfter(facts.paymentOn()))
                .reduce((earlier, later) -> later)
                .ifPresent(change -> add(
                        facts,
                        found,
                        FindingKind.CREDIT_CHANGED,
                        change.from().toString(),
                        change.applied() ? "on" : "off"));
    }

    /** Whether net differs by more than the percentage of what it was; from nothing to something always does. */
    private static boolean differs(long before, long now, int percent) {
        long difference = Math.abs(Math.subtractExact(now, before));
        return Math.multiplyExact(difference, 100L) > Math.multiplyExact(Math.abs(before), (long) percent);
    }

    private static long net(FindingFacts facts) {
        return facts.calculation().totals().netCents();
    }

    private static void add(FindingFacts facts, List<Finding> found, FindingKind kind, String... values) {
        found.add(Finding.of(kind, facts.previousNetCents(), net(facts), values));
    }
}
