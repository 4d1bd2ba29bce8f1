package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.strook.core.workforce.CreditChoice;
import org.jspecify.annotations.Nullable;

/** Loonheffingskorting from a date on, as typed. */
public class CreditForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate from;
    private boolean applied = true;
    private @Nullable LocalDate signedOn;

    static CreditForm of(CreditChoice choice) {
        CreditForm form = new CreditForm();
        form.from = choice.fromOn();
        form.applied = choice.applied();
        form.signedOn = choice.signedOn();
        return form;
    }

    CreditChoice choice() {
        return new CreditChoice(
                Objects.requireNonNull(from, "a required field"),
                applied,
                Objects.requireNonNull(signedOn, "a required field"));
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .date("employee.from", from)
                .yes("employee.applied", applied)
                .date("people.signedOn", signedOn)
                .all();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public boolean isApplied() {
        return applied;
    }

    public void setApplied(boolean applied) {
        this.applied = applied;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
