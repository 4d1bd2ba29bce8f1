package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Allowances that are untaxed up to a limit per unit on their date (art. 31a Wet LB 1964); the excess is taxed wage. */
final class UntaxedLines {

    private final Slip slip;

    UntaxedLines(Slip slip) {
        this.slip = slip;
    }

    void addUntaxed(InputLine line, PayComponent component) {
        long total = total(line, component);
        long untaxed = total - excess(line, component, total);
        long limit = limit(line, component);
        Rate rate = InputAmounts.rate(line, component);
        if (limit != UntaxedLimits.NONE && (rate == null ? paysLimit(line, component) : untaxed < total)) {
            rate = Rate.money(limit);
        }
        Label label = Label.of(line, slip.input());
        slip.add(new PayslipLine(
                component.code(),
                LineSection.ALLOWANCE,
                label.key(),
                label.params(),
                label.name(),
                line.quantity(),
                line.quantity() == null ? null : component.unit(),
                null,
                rate,
                untaxed,
                line.date(),
                explainUntaxed(line, component, untaxed, rate, limit)));
    }

    private Explanation explainUntaxed(
            InputLine line, PayComponent component, long untaxed, @Nullable Rate rate, long limit) {
        if (limit == UntaxedLimits.NONE || line.quantity() == null || rate == null) {
            return slip.why("explain.untaxed", Rule.UNTAXED, null, rate, List.of(Param.money(untaxed)));
        }
        return slip.why(
                "explain.untaxed.units",
                Rule.UNTAXED,
                null,
                rate,
                List.of(InputAmounts.units(line.quantity(), component), Param.rate(rate.value()), Param.rate(limit)));
    }

    /** What goes above the limit is wage, taxed by table. */
    void addExcess(InputLine line, PayComponent component) {
        long total = total(line, component);
        long excess = excess(line, component, total);
        if (excess == 0) {
            return;
        }
        slip.countExcess(excess);
        slip.add(new PayslipLine(
                component.code() + LineCode.EXCESS_SUFFIX,
                LineSection.GROSS,
                "line.excess",
                List.of(Label.nameOf(component)),
                null,
                null,
                null,
                null,
                null,
                excess,
                line.date(),
                slip.why(
                        "explain.untaxed.excess",
                        Rule.UNTAXED_EXCESS,
                        total,
                        null,
                        List.of(Param.money(total), Param.money(total - excess), Param.money(excess)))));
    }

    /** A component with a limit and no rate of its own pays the limit. */
    private long total(InputLine line, PayComponent component) {
        return paysLimit(line, component)
                ? most(line, component, limit(line, component))
                : InputAmounts.amount(line, component);
    }

    private static boolean paysLimit(InputLine line, PayComponent component) {
        return component.limitRule() != null
                && component.unitRate() == null
                && line.amountCents() == null
                && line.quantity() != null;
    }

    private static long most(InputLine line, PayComponent component, long limit) {
        long quantity = line.quantity() == null ? 0 : line.quantity();
        return Rounding.halfUp(quantity * limit, component.unit().steps() * 100L);
    }

    private long excess(InputLine line, PayComponent component, long total) {
        long limit = limit(line, component);
        return limit == UntaxedLimits.NONE || total <= 0 ? 0 : Math.max(0, total - most(line, component, limit));
    }

    private long limit(InputLine line, PayComponent component) {
        String rule = component.limitRule();
        if (rule == null) {
            return UntaxedLimits.NONE;
        }
        LocalDate day = line.date() == null ? slip.input().lastDay() : line.date();
        long limit = slip.rules().untaxedLimits().on(rule, day);
        if (limit == UntaxedLimits.NONE) {
            throw new IllegalArgumentException("No untaxed limit " + rule + " of component " + component.code());
        }
        return limit;
    }
}
