package nl.strook.payroll.engine;

import org.jspecify.annotations.Nullable;

/** What an input row says: its amount, hours, rate and month. */
final class InputAmounts {

    private InputAmounts() {}

    static long amount(InputLine line, PayComponent component) {
        if (line.amountCents() != null) {
            return line.amountCents();
        }
        if (line.quantity() == null || component.unitRate() == null) {
            throw new IllegalArgumentException("No amount, nor quantity and rate, for component " + component.code());
        }
        return Rounding.halfUp(
                Math.multiplyExact(line.quantity(), component.unitRate()),
                component.unit().steps() * 100L);
    }

    static long quantity(InputLine line) {
        if (line.quantity() == null) {
            throw new IllegalArgumentException(
                    "No hours for component " + line.component().code());
        }
        return line.quantity();
    }

    static @Nullable Rate rate(InputLine line, PayComponent component) {
        return line.amountCents() != null || line.quantity() == null || component.unitRate() == null
                ? null
                : Rate.money(component.unitRate());
    }

    static Param units(long quantity, PayComponent component) {
        return component.unit() == Unit.HOUR ? Param.hours(quantity) : Param.count(quantity);
    }
}
