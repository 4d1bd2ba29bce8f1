package nl.strook.core.workforce;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.strook.core.rule.BusinessRuleViolation;

/** A citizen service number of nine digits that passes its own check (payroll rules 6.7). Never printed by itself. */
public record Bsn(String digits) implements Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{9}");

    /** @throws BusinessRuleViolation {@code workforce.bsn.invalid} */
    public Bsn {
        boolean possible = FORM.matcher(digits).matches()
                && !digits.startsWith("000")
                && digits.charAt(0) < '8'
                && ElevenTest.passes(digits);
        if (!possible) {
            throw BusinessRuleViolation.of("workforce.bsn.invalid");
        }
    }

    /** Reads it as people write it: spaces and points are left out, eight digits get a leading zero. */
    public static Bsn parse(String written) {
        String digits = written.replaceAll("[ .]", "");
        return new Bsn(digits.length() == 8 ? "0" + digits : digits);
    }

    /** The last three digits behind dots, as the screens show it. */
    public String masked() {
        return "\u2022".repeat(6) + digits.substring(6);
    }

    @Override
    public String toString() {
        return masked();
    }
}
