package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import nl.strook.core.identity.Authentication;
import nl.strook.core.identity.TooBusyException;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** {@code /login/code}: the PIN, five tries. */
@Named
@RequestScoped
public class CodePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Authentication authentication;

    @Inject
    VisitKeeper keeper;

    @Inject
    FinishedLogin finished;

    @Inject
    HttpServletRequest request;

    private @Nullable String pin;

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HalfLogin half = keeper.half(request).orElse(null);
        if (half == null) {
            external.redirect("/login?expired=1");
            return;
        }
        try {
            String typed = Objects.requireNonNullElse(pin, "").strip();
            switch (authentication.checkPin(half.accountId(), typed, half.attempt())) {
                case RIGHT -> external.redirect(finished.begin(request, half));
                case VOID -> {
                    keeper.end(request);
                    external.redirect("/login?void=1");
                }
                default -> LoginText.refuse(faces, "code:pin", "code.wrong");
            }
        } catch (BusinessRuleViolation e) {
            LoginText.refuse(faces, null, LoginText.ofRule(e));
        } catch (TooBusyException e) {
            external.setResponseStatus(503);
            external.setResponseHeader("Retry-After", String.valueOf(TooBusyException.RETRY_AFTER_SECONDS));
            LoginText.refuse(faces, null, "login.busy");
        }
    }

    /** Whose PIN is asked. */
    public String getPersonName() {
        return keeper.half(request).map(HalfLogin::personName).orElse("");
    }

    public @Nullable String getPin() {
        return pin;
    }

    public void setPin(@Nullable String pin) {
        this.pin = pin;
    }
}
