package nl.strook.payroll.component;

import java.util.List;
import java.util.Locale;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.engine.PayComponent;

/** Names of pay components in one language: the tenant's own, else that of the payslip line. */
public final class ComponentNames {

    private final LineTexts texts;

    public ComponentNames(Locale locale) {
        this.texts = new LineTexts(locale);
    }

    /** Without what a payslip line fills in, such as the month of the overtime. */
    public String name(PayComponent component) {
        String own = component.name();
        return own != null
                ? own
                : texts.fill(component.labelKey(), List.of())
                        .replaceAll("\\s*\\(?\\{\\d}\\)?", "")
                        .strip();
    }
}
