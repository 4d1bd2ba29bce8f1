package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.ContractDuration;
import org.jspecify.annotations.Nullable;

/** The kind of contract from a date on, as typed. */
public class ContractForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate from;
    private @Nullable ContractDuration duration;
    private boolean written = true;
    private boolean onCall;

    static ContractForm of(ContractAgreement agreed) {
        ContractForm form = new ContractForm();
        form.from = agreed.fromOn();
        form.duration = agreed.duration();
        form.written = agreed.written();
        form.onCall = agreed.onCall();
        return form;
    }

    ContractAgreement agreed() {
        return new ContractAgreement(Objects.requireNonNull(from, "a required field"), duration, written, onCall);
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .date("employee.from", from)
                .choice("employee.duration", duration)
                .yes("employee.written", written)
                .yes("employee.onCall", onCall)
                .all();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable ContractDuration getDuration() {
        return duration;
    }

    public void setDuration(@Nullable ContractDuration duration) {
        this.duration = duration;
    }

    public boolean isWritten() {
        return written;
    }

    public void setWritten(boolean written) {
        this.written = written;
    }

    public boolean isOnCall() {
        return onCall;
    }

    public void setOnCall(boolean onCall) {
        this.onCall = onCall;
    }
}
