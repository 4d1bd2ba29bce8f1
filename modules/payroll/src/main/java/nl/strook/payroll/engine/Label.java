package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line is called: a bundle key with values, or a tenant's own name. */
record Label(String key, List<Param> params, @Nullable String name) {

    static Label of(PayComponent component) {
        return new Label(component.labelKey(), List.of(), component.name());
    }

    /** A row that belongs to an earlier period carries its month: Overuren 125% (juli). */
    static Label of(InputLine line, PeriodInput input) {
        PayComponent component = line.component();
        LocalDate date = line.date();
        if (date == null || input.holds(date)) {
            return of(component);
        }
        Param month = date.getYear() == input.paymentDay().getYear() ? Param.monthName(date) : Param.month(date);
        return new Label("line.with-month", List.of(nameOf(component), month), null);
    }

    /** The name of a component as a value in another message. */
    static Param nameOf(PayComponent component) {
        return component.name() == null ? Param.key(component.labelKey()) : Param.text(component.name());
    }

    static Label of(PayComponent component, List<Param> params) {
        return new Label(component.labelKey(), params, component.name());
    }
}
