package nl.strook.payroll.admin;

import java.io.Serializable;
import java.util.Locale;
import nl.strook.payroll.component.ComponentNames;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.Unit;

/** A pay component to choose: {@code 125 Overuren 125%}. */
public record StandingChoice(String code, String label, Unit unit) implements Serializable {

    static StandingChoice of(PayComponent component, Locale locale) {
        return new StandingChoice(
                component.code(),
                component.code() + " " + new ComponentNames(locale).name(component),
                component.unit());
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }
}
