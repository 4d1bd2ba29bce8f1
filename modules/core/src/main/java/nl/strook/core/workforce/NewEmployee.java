package nl.strook.core.workforce;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who comes to work.
 *
 * @param number the employer's own number, unique inside the tenant
 * @param bsn null while unknown: wage tax is then 52 %
 */
public record NewEmployee(
        String number,
        PersonName name,
        LocalDate birthOn,
        @Nullable Bsn bsn,
        @Nullable BankAccount bankAccount,
        boolean payOtherwise,
        @Nullable Address address,
        @Nullable String email,
        PersonLanguage language) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z./-]{0,19}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>]{2,}");
    private static final int LONGEST_EMAIL = 254;

    /** @throws BusinessRuleViolation {@code workforce.employee.number} or {@code workforce.employee.email} */
    public NewEmployee {
        requireNumber(number);
        requireEmail(email);
    }

    static void requireNumber(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw BusinessRuleViolation.of("workforce.employee.number", number);
        }
    }

    /** @throws BusinessRuleViolation {@code workforce.employee.email} */
    public static String checkedEmail(String email) {
        requireEmail(email.isEmpty() ? null : email);
        return email;
    }

    static void requireEmail(@Nullable String email) {
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            throw BusinessRuleViolation.of("workforce.employee.email", email);
        }
    }
}
