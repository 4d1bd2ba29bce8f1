package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.strook.core.identity.Authentication;
import nl.strook.core.identity.PinRule;
import nl.strook.core.identity.TooBusyException;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.OwnWords;
import org.jspecify.annotations.Nullable;

/** {@code /login/pin}: the first PIN. Until it is chosen the person is not logged in and nothing else opens (R16). */
@Named
@RequestScoped
public class PinPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "choose:pin";

    @Inject
    Authentication authentication;

    @Inject
    OwnWords ownWords;

    @Inject
    VisitKeeper keeper;

    @Inject
    FinishedLogin finished;

    @Inject
    HttpServletRequest request;

    private @Nullable String pin;
    private @Nullable String pinAgain;

    public void choose() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HalfLogin half = keeper.half(request).filter(HalfLogin::firstPin).orElse(null);
        if (half == null) {
            external.redirect("/login?expired=1");
            return;
        }
        String chosen = Objects.requireNonNullElse(pin, "").strip();
        if (refuses(faces, half, chosen)) {
            return;
        }
        try {
            external.redirect(
                    authentication.chooseFirstPin(half.accountId(), chosen)
                            ? finished.begin(request, half)
                            : "/login?expired=1");
        } catch (BusinessRuleViolation e) {
            LoginText.refuse(faces, null, LoginText.ofRule(e));
        } catch (TooBusyException e) {
            external.setResponseStatus(503);
            external.setResponseHeader("Retry-After", String.valueOf(TooBusyException.RETRY_AFTER_SECONDS));
            LoginText.refuse(faces, null, "login.busy");
        }
    }

    private boolean refuses(FacesContext faces, HalfLogin half, String chosen) {
        if (!PinRule.isSixDigits(chosen)) {
            LoginText.refuse(faces, FIELD, "pin.bad.digits");
        } else if (PinRule.isEasilyGuessed(chosen)) {
            LoginText.refuse(faces, FIELD, "pin.bad.easy");
        } else if (PinRule.isOneOf(ownWords.of(half.accountId()).birthDates(), chosen)) {
            LoginText.refuse(faces, FIELD, "pin.bad.birth");
        } else if (!chosen.equals(Objects.requireNonNullElse(pinAgain, "").strip())) {
            LoginText.refuse(faces, "choose:pinAgain", "pin.bad.again");
        } else {
            return false;
        }
        return true;
    }

    /** What a PIN has to be; the page's script ticks what is met. */
    public List<NewPassword.Rule> getRules() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Stream.of("digits", "easy", "year")
                .map(name -> new NewPassword.Rule(name, LoginText.get(faces, "pin.rule." + name)))
                .toList();
    }

    public @Nullable String getPin() {
        return pin;
    }

    public void setPin(@Nullable String pin) {
        this.pin = pin;
    }

    public @Nullable String getPinAgain() {
        return pinAgain;
    }

    public void setPinAgain(@Nullable String pinAgain) {
        this.pinAgain = pinAgain;
    }
}
