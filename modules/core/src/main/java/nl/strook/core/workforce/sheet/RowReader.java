package nl.strook.core.workforce.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.AmountText;
import nl.strook.core.sheet.DateText;
import nl.strook.core.sheet.RawRow;
import nl.strook.core.sheet.SheetCell;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.ArrivingJob;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads the person of a row; the employment is {@link JobReader}'s. Every wrong cell is told, not the first only. */
final class RowReader {

    private static final Map<String, EmployeeColumn> ABOUT = Map.ofEntries(
            Map.entry("workforce.employee.number", EmployeeColumn.NUMBER),
            Map.entry("workforce.name.initials", EmployeeColumn.INITIALS),
            Map.entry("workforce.name.firstName", EmployeeColumn.FIRST_NAME),
            Map.entry("workforce.name.prefix", EmployeeColumn.PREFIX),
            Map.entry("workforce.name.lastName", EmployeeColumn.LAST_NAME),
            Map.entry("workforce.address.postalCode", EmployeeColumn.POSTAL_CODE),
            Map.entry("workforce.address.country", EmployeeColumn.COUNTRY),
            Map.entry("workforce.address.houseNumber", EmployeeColumn.HOUSE_NUMBER),
            Map.entry("workforce.address.city", EmployeeColumn.CITY),
            Map.entry("workforce.employee.email", EmployeeColumn.EMAIL));

    private final EmployeeTable table;
    private final RawRow row;
    private final RowFaults faults;

    RowReader(EmployeeTable table, RawRow row, RowFaults faults) {
        this.table = table;
        this.row = row;
        this.faults = faults;
    }

    SheetRow read() {
        String number = required(EmployeeColumn.NUMBER);
        boolean namesPerson = isAny(EmployeeColumn.Part.PERSON);
        boolean namesJob = isAny(EmployeeColumn.Part.JOB);
        NewEmployee person = namesPerson ? person(number) : null;
        ArrivingJob job = namesJob ? new JobReader(this, faults).read() : null;
        if (!namesPerson && !namesJob) {
            faults.add(EmployeeColumn.NUMBER, BusinessRuleViolation.of("workforce.import.nothing"));
        }
        return new SheetRow(number, text(EmployeeColumn.LAST_NAME), person, job, namesPerson, namesJob);
    }

    private @Nullable NewEmployee person(String number) {
        String initials = required(EmployeeColumn.INITIALS);
        String firstName = text(EmployeeColumn.FIRST_NAME);
        String lastName = required(EmployeeColumn.LAST_NAME);
        required(EmployeeColumn.BIRTH);
        LocalDate birth = faults.value(EmployeeColumn.BIRTH, DateText.readBirth(cell(EmployeeColumn.BIRTH)));
        Bsn bsn = parsed(EmployeeColumn.BSN, Bsn::parse);
        BankAccount account = parsed(EmployeeColumn.IBAN, BankAccount::parse);
        boolean otherwise = yes(EmployeeColumn.PAY_OTHERWISE, false);
        PersonLanguage language = word(EmployeeColumn.LANGUAGE, "NL, EN", SheetWords::language, PersonLanguage.NL);
        Address address = address();
        PersonName name = initials.isEmpty() || lastName.isEmpty()
                ? null
                : faults.made(
                        ABOUT,
                        EmployeeColumn.LAST_NAME,
                        () -> PersonName.of(
                                initials,
                                firstName.isEmpty() ? initials : firstName,
                                text(EmployeeColumn.PREFIX),
                                lastName));
        String email = text(EmployeeColumn.EMAIL);
        if (number.isEmpty() || name == null || birth == null) {
            faults.made(ABOUT, EmployeeColumn.EMAIL, () -> NewEmployee.checkedEmail(email));
            return null;
        }
        return faults.made(
                ABOUT,
                EmployeeColumn.NUMBER,
                () -> new NewEmployee(
                        number,
                        name,
                        birth,
                        bsn,
                        account,
                        otherwise,
                        address,
                        email.isEmpty() ? null : email,
                        language));
    }

    private @Nullable Address address() {
        String street = text(EmployeeColumn.STREET);
        String city = text(EmployeeColumn.CITY);
        String postalCode = text(EmployeeColumn.POSTAL_CODE);
        String houseNumber = text(EmployeeColumn.HOUSE_NUMBER);
        if (street.isEmpty() && city.isEmpty() && postalCode.isEmpty() && houseNumber.isEmpty()) {
            return null;
        }
        String country = text(EmployeeColumn.COUNTRY);
        return faults.made(
                ABOUT,
                EmployeeColumn.STREET,
                () -> Address.of(street, houseNumber, postalCode, city, country.isEmpty() ? "NL" : country));
    }

    private boolean isAny(EmployeeColumn.Part part) {
        return Arrays.stream(EmployeeColumn.values())
                .filter(column -> column.part() == part)
                .anyMatch(column -> !cell(column).isEmpty());
    }

    SheetCell cell(EmployeeColumn column) {
        return table.cell(row, column);
    }

    String text(EmployeeColumn column) {
        return cell(column).text();
    }

    String required(EmployeeColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            faults.add(column, BusinessRuleViolation.of("workforce.import.missing", column.header()));
        }
        return text;
    }

    <T> @Nullable T parsed(EmployeeColumn column, Function<String, T> parse) {
        String text = text(column);
        return text.isEmpty() ? null : faults.made(Map.of(), column, () -> parse.apply(text));
    }

    @Nullable
    LocalDate date(EmployeeColumn column) {
        return faults.value(column, DateText.read(cell(column)));
    }

    /** Hundredths: cents, or hours times a hundred; null when the cell is empty or wrong. */
    @Nullable
    Long hundredths(EmployeeColumn column) {
        BigDecimal number = faults.value(column, AmountText.read(cell(column)));
        if (number != null && number.signum() < 0) {
            faults.add(column, BusinessRuleViolation.of("workforce.import.negative", column.header()));
            return null;
        }
        return number == null ? null : number.movePointRight(2).longValueExact();
    }

    boolean yes(EmployeeColumn column, boolean otherwise) {
        return word(column, "ja, nee", SheetWords::yes, otherwise);
    }

    /** @param words what may stand there, for the sentence */
    <T> T word(EmployeeColumn column, String words, Function<String, @Nullable T> find, T otherwise) {
        String text = text(column);
        T found = text.isEmpty() ? otherwise : find.apply(text);
        if (found == null) {
            faults.add(column, BusinessRuleViolation.of("workforce.import.word", text, words));
            return otherwise;
        }
        return found;
    }
}
