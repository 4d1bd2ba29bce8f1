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

    /** @throws BusinessRuleViolation {@code workforce.name.incomplete} */
    public static PersonName of(String initials, String firstName, @Nullable String prefix, String lastName) {
        if (initials.isBlank() || firstName.isBlank() || lastName.isBlank()) {
            throw BusinessRuleViolation.of("workforce.name.incomplete");
        }
        String between = prefix == null || prefix.isBlank() ? null : prefix.strip();
        return new PersonName(initials.strip(), firstName.strip(), between, lastName.strip());
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

    private String surname() {
        return prefix == null ? lastName : prefix + " " + lastName;
    }
}
