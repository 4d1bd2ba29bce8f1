package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.PersonName;
import org.jspecify.annotations.Nullable;

/** Number, name and birth date as typed. */
public class PersonForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private String number = "";
    private String initials = "";
    private String firstName = "";
    private @Nullable String prefix;
    private String lastName = "";
    private @Nullable LocalDate birthOn;

    static PersonForm of(EmployeeCard card) {
        PersonForm form = new PersonForm();
        form.number = card.number();
        form.initials = card.name().initials();
        form.firstName = card.name().firstName();
        form.prefix = card.name().prefix();
        form.lastName = card.name().lastName();
        form.birthOn = card.birthOn();
        return form;
    }

    PersonName name() {
        return PersonName.of(initials, firstName, prefix, lastName);
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .text("people.number", number)
                .text("people.initials", initials)
                .text("people.firstName", firstName)
                .text("people.prefix", prefix)
                .text("people.lastName", lastName)
                .date("employee.birth", birthOn)
                .all();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number.strip();
    }

    public String getInitials() {
        return initials;
    }

    public void setInitials(String initials) {
        this.initials = initials;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public @Nullable LocalDate getBirthOn() {
        return birthOn;
    }

    public void setBirthOn(@Nullable LocalDate birthOn) {
        this.birthOn = birthOn;
    }
}
