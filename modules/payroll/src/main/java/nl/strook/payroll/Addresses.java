package nl.strook.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.workforce.Address;
import org.jspecify.annotations.Nullable;

/** Addresses as documents print them. */
final class Addresses {

    private Addresses() {}

    /** {@code Havenweg 1, 1234 ZZ Voorbeeldstad}. */
    static String oneLine(@Nullable Address address) {
        return String.join(", ", lines(address));
    }

    /** Street, place, and the country when it is abroad; empty without an address. */
    static List<String> lines(@Nullable Address address) {
        if (address == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(address.street() + " " + address.houseNumber());
        lines.add((address.postalCode() + " " + address.city()).strip());
        if (!"NL".equals(address.country())) {
            lines.add(new Locale.Builder().setRegion(address.country()).build().getDisplayCountry(Locale.ENGLISH));
        }
        return lines;
    }
}
