package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.strook.core.workforce.Address;
import org.jspecify.annotations.Nullable;

/** An address as typed; all empty is none. */
public class AddressForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "NL";

    private String street = "";
    private String houseNumber = "";
    private String postalCode = "";
    private String city = "";
    private String country = HOME;

    static AddressForm of(@Nullable Address address) {
        AddressForm form = new AddressForm();
        if (address != null) {
            form.street = address.street();
            form.houseNumber = address.houseNumber();
            form.postalCode = address.postalCode();
            form.city = address.city();
            form.country = address.country();
        }
        return form;
    }

    @Nullable
    Address address() {
        boolean empty = Stream.of(street, houseNumber, postalCode, city).allMatch(String::isBlank);
        return empty ? null : Address.of(street, houseNumber, postalCode, city, country);
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .text("people.street", street)
                .text("people.houseNumber", houseNumber)
                .text("people.postalCode", postalCode)
                .text("people.city", city)
                .text("people.country", country)
                .all();
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street == null ? "" : street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(@Nullable String houseNumber) {
        this.houseNumber = houseNumber == null ? "" : houseNumber;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode == null ? "" : postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city == null ? "" : city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country == null || country.isBlank() ? HOME : country;
    }
}
