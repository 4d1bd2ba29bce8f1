package nl.strook.core.workforce;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.strook.core.rule.BusinessRuleViolation;

/** Loonheffingennummer: nine digits that pass the elfproef, L, and a number from 01 (payroll rules 6.7). */
public record PayrollTaxNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{9}L\\d{2}");

    /** @throws BusinessRuleViolation {@code workforce.payrollTaxNumber.invalid} */
    public PayrollTaxNumber {
        if (!FORM.matcher(value).matches() || value.endsWith("L00") || !ElevenTest.passes(value.substring(0, 9))) {
            throw BusinessRuleViolation.of("workforce.payrollTaxNumber.invalid", value);
        }
    }

    public static PayrollTaxNumber parse(String written) {
        return new PayrollTaxNumber(written.replaceAll("[ .]", "").toUpperCase(Locale.ROOT));
    }
}
