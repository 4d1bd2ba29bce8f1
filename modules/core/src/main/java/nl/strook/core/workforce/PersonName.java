package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How a person is called.
 *
 * @param initials with points: {@code F.J.}
 * @param firstName the name in daily use
 * @param prefix {@code van der} and the like
 */
@Embeddable
public record PersonName(
        @Column(length = 20) String initials,
        @Column(length = 60) String firstName,
        @Nullable @Column(length = 20) String prefix,
        @Column(length = 80) String lastName)
        implements Serializable {

    private static final int LONGEST_INITIALS = 20;
    private static final int LONGEST_FIRST_NAME = 60;
    private static final int LONGEST_PREFIX = 20;
    private static final int LONGEST_LAST_NAME = 80;

    /**
     * @throws BusinessRuleViolation {@code workforce.name.incomplete}, or {@code workforce.name.initials}, {@code
     *     .firstName}, {@code .prefix}, {@code .lastName} for what is too long
     */
    public static PersonName of(String initials, String firstName, @Nullable String prefix, String lastName) {
        if (initials.isBlank() || firstName.isBlank() || lastName.isBlank()) {
            throw BusinessRuleViolation.of("workforce.name.incomplete");
        }
        String between = prefix == null || prefix.isBlank() ? null : prefix.strip();
        requireLength("workforce.name.initials", initials, LONGEST_INITIALS);
        requireLength("workforce.name.firstName", firstName, LONGEST_FIRST_NAME);
        requireLength("workforce.name.prefix", between == null ? "" : between, LONGEST_PREFIX);
        requireLength("workforce.name.lastName", lastName, LONGEST_LAST_NAME);
        return new PersonName(initials.strip(), firstName.strip(), between, lastName.strip());
    }

    private static void requireLength(String rule, String text, int longest) {
        if (text.strip().length() > longest) {
            throw BusinessRuleViolation.of(rule, longest);
        }
    }

    /** {@code Anne de Vries}. */
    public String full() {
        return firstName + " " + surname();
    }

    /** {@code A. de Vries}, as documents address a person. */
    public String formal() {
        return initials + " " + surname();
    }

    /** {@code Vries, Anne de}: lists in order of the last name. */
    public String sorted() {
        return lastName + ", " + firstName + (prefix == null ? "" : " " + prefix);
    }

    /** {@code AV} of Anne de Vries. */
    public String letters() {
        return firstName.substring(0, firstName.offsetByCodePoints(0, 1))
                + lastName.substring(0, lastName.offsetByCodePoints(0, 1));
    }

    private String surname() {
        return prefix == null ? lastName : prefix + " " + lastName;
    }
}
