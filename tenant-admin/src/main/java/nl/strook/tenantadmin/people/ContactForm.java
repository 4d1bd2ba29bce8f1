package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.PersonLanguage;
import org.jspecify.annotations.Nullable;

/** Contact mail and language as typed. */
public class ContactForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String email;
    private PersonLanguage language = PersonLanguage.NL;

    static ContactForm of(EmployeeCard card) {
        ContactForm form = new ContactForm();
        form.email = card.email();
        form.language = card.language();
        return form;
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .text("employee.email", email)
                .choice("people.language", language)
                .all();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null || email.isBlank() ? null : email.strip();
    }

    public PersonLanguage getLanguage() {
        return language;
    }

    public void setLanguage(PersonLanguage language) {
        this.language = language;
    }
}
