package nl.strook.core.workforce.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the sheet in the order of the template, with the header that each carries. */
public enum EmployeeColumn {
    NUMBER("Nummer", Part.KEY),
    INITIALS("Voorletters", Part.PERSON),
    FIRST_NAME("Roepnaam", Part.PERSON),
    PREFIX("Voorvoegsel", Part.PERSON),
    LAST_NAME("Achternaam", Part.PERSON),
    BIRTH("Geboortedatum", Part.PERSON),
    BSN("BSN", Part.PERSON),
    IBAN("IBAN", Part.PERSON),
    PAY_OTHERWISE("Anders uitbetalen", Part.PERSON),
    STREET("Straat", Part.PERSON),
    HOUSE_NUMBER("Huisnummer", Part.PERSON),
    POSTAL_CODE("Postcode", Part.PERSON),
    CITY("Plaats", Part.PERSON),
    COUNTRY("Land", Part.PERSON),
    EMAIL("E-mail", Part.PERSON),
    LANGUAGE("Taal", Part.PERSON),
    START("Eerste dag", Part.JOB),
    END("Laatste dag", Part.JOB),
    RELATIONSHIP("Nummer inkomstenverhouding", Part.JOB),
    JOB_TITLE("Functie", Part.JOB),
    DEPARTMENT("Afdeling", Part.JOB),
    MANAGER("Nummer leidinggevende", Part.JOB),
    CONTRACT("Contract", Part.JOB),
    WRITTEN("Schriftelijk", Part.JOB),
    ON_CALL("Oproep", Part.JOB),
    INSURED("Verzekerd", Part.JOB),
    BASIS("Loon per", Part.JOB),
    AMOUNT("Loon", Part.JOB),
    WEEKLY("Uren per week", Part.JOB),
    FULL_TIME("Voltijd per week", Part.JOB),
    MONDAY("Ma", Part.JOB),
    TUESDAY("Di", Part.JOB),
    WEDNESDAY("Wo", Part.JOB),
    THURSDAY("Do", Part.JOB),
    FRIDAY("Vr", Part.JOB),
    SATURDAY("Za", Part.JOB),
    SUNDAY("Zo", Part.JOB),
    PAY_SCHEDULE("Rooster betalen", Part.JOB),
    PENSION_EMPLOYEE("Pensioen werknemer", Part.JOB),
    PENSION_EMPLOYER("Pensioen werkgever", Part.JOB),
    FRANCHISE("Franchise", Part.JOB),
    PENSION_MAXIMUM("Hoogste pensioenloon", Part.JOB),
    CREDIT("Loonheffingskorting", Part.JOB),
    CREDIT_SIGNED("Getekend op", Part.JOB);

    /** What a column is about. */
    enum Part {
        KEY,
        PERSON,
        JOB
    }

    static final List<EmployeeColumn> DAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY);

    /** Without these nobody can be taken over. */
    static final List<EmployeeColumn> NEEDED = List.of(NUMBER, INITIALS, LAST_NAME, BIRTH);

    private final String header;
    private final Part part;

    EmployeeColumn(String header, Part part) {
        this.header = header;
        this.part = part;
    }

    public String header() {
        return header;
    }

    Part part() {
        return part;
    }

    /** The column with this header, however it is written: capitals, spaces and marks do not count. */
    static Optional<EmployeeColumn> named(String text) {
        String wanted = plain(text);
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(wanted))
                .findFirst();
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
