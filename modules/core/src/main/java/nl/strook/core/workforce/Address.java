package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.core.rule.BusinessRuleViolation;

/** Where somebody lives or a company sits; the country by its two letters. */
@Embeddable
public record Address(
        @Column(length = 80) String street,
        @Column(length = 20) String houseNumber,
        @Column(length = 12) String postalCode,
        @Column(length = 80) String city,
        @Column(length = 2) String country)
        implements Serializable {

    private static final Pattern DUTCH_POSTAL_CODE = Pattern.compile("(\\d{4}) ?([A-Z]{2})");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int LONGEST_STREET = 80;
    private static final int LONGEST_HOUSE_NUMBER = 20;
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_CITY = 80;

    /**
     * @throws BusinessRuleViolation {@code workforce.address.postalCode}, {@code .country} or {@code .incomplete}; {@code
     *     .street}, {@code .houseNumber}, {@code .city} for what is too long
     */
    public static Address of(String street, String houseNumber, String postalCode, String city, String country) {
        String land = country.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(land)) {
            throw BusinessRuleViolation.of("workforce.address.country", country);
        }
        if (street.isBlank() || houseNumber.isBlank() || city.isBlank()) {
            throw BusinessRuleViolation.of("workforce.address.incomplete");
        }
        requireLength("workforce.address.street", street, LONGEST_STREET);
        requireLength("workforce.address.houseNumber", houseNumber, LONGEST_HOUSE_NUMBER);
        requireLength("workforce.address.city", city, LONGEST_CITY);
        String code = postalCode.strip().toUpperCase(Locale.ROOT);
        if (code.length() > LONGEST_CODE) {
            throw BusinessRuleViolation.of("workforce.address.postalCode", code.substring(0, LONGEST_CODE));
        }
        if ("NL".equals(land)) {
            Matcher dutch = DUTCH_POSTAL_CODE.matcher(code);
            if (!dutch.matches()) {
                throw BusinessRuleViolation.of("workforce.address.postalCode", postalCode);
            }
            code = dutch.group(1) + " " + dutch.group(2);
        }
        return new Address(street.strip(), houseNumber.strip(), code, city.strip(), land);
    }

    private static void requireLength(String rule, String text, int longest) {
        if (text.strip().length() > longest) {
            throw BusinessRuleViolation.of(rule, longest);
        }
    }

    /** An address in the Netherlands. */
    public static Address dutch(String street, String houseNumber, String postalCode, String city) {
        return of(street, houseNumber, postalCode, city, "NL");
    }
}
