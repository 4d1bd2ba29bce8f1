package nl.strook.core.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.strook.core.rule.BusinessRuleViolation;

/** An e-mail address as a log-in name: composed (NFC), without outer blanks, in lower case. */
public record LoginName(String value) {

    private static final Pattern FORM = Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@.]+");
    private static final int LONGEST = 254;

    /** @throws BusinessRuleViolation {@code identity.loginName.form} */
    public LoginName {
        value = normalised(value);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw BusinessRuleViolation.of("identity.loginName.form");
        }
    }

    /** How a typed name is looked up; never throws, since a log-in says the same to every wrong name. */
    public static String normalised(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
