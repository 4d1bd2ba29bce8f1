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
import java.util.Locale;
import java.util.Objects;
import nl.strook.core.identity.AttemptLimit;
import nl.strook.core.identity.Attempts;
import nl.strook.core.identity.Authentication;
import nl.strook.core.identity.Invitations;
import nl.strook.core.identity.PasswordRule;
import nl.strook.core.identity.PinRule;
import nl.strook.core.identity.SecretHasher;
import nl.strook.core.identity.TooBusyException;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * {@code /login/invitation#secret}: password and PIN of a new account. The secret stands in the fragment, where no log and
 * no Referer sees it; our script puts it into the form. Looking at the page uses nothing up.
 */
@Named
@RequestScoped
public class InvitationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Invitations invitations;

    @Inject
    SecretHasher hasher;

    @Inject
    Attempts attempts;

    @Inject
    Tenants tenants;

    @Inject
    HttpServletRequest request;

    private @Nullable String secret;
    private @Nullable String password;
    private @Nullable String pin;
    private @Nullable String pinAgain;

    public void accept() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        String chosen = Objects.requireNonNullElse(password, "");
        String code = Objects.requireNonNullElse(pin, "");
        if (refuses(faces, chosen, code)) {
            return;
        }
        String source = Authentication.sourceOf(request.getRemoteAddr());
        if (!attempts.reserve(AttemptLimit.SOURCE, source)) {
            external.setResponseStatus(429);
            LoginText.refuse(faces, null, "login.source");
            return;
        }
        try {
            String passwordHash = hasher.hash(chosen);
            String pinHash = hasher.hash(code);
            String token = Objects.requireNonNullElse(secret, "");
            tenants.runOnPlatform(() -> invitations.accept(token, passwordHash, pinHash));
            attempts.giveBack(AttemptLimit.SOURCE, source);
            external.redirect("/login?ready=1");
        } catch (BusinessRuleViolation e) {
            LoginText.refuse(faces, null, "invitation.over");
        } catch (TooBusyException e) {
            external.setResponseStatus(503);
            LoginText.refuse(faces, null, "login.busy");
        }
    }

    private boolean refuses(FacesContext faces, String chosen, String code) {
        List<PasswordRule> broken = PasswordRule.brokenBy(chosen);
        for (PasswordRule rule : broken) {
            LoginText.refuse(
                    faces, "invitation:password", "password.rule." + rule.name().toLowerCase(Locale.ROOT));
        }
        if (chosen.codePointCount(0, chosen.length()) > PasswordRule.LONGEST) {
            LoginText.refuse(faces, "invitation:password", "password.rule.longest");
        }
        if (!PinRule.isSixDigits(code)) {
            LoginText.refuse(faces, "invitation:pin", "pin.rule.digits");
        } else if (PinRule.isEasilyGuessed(code)) {
            LoginText.refuse(faces, "invitation:pin", "pin.rule.easy");
        } else if (!code.equals(pinAgain)) {
            LoginText.refuse(faces, "invitation:pinAgain", "pin.rule.again");
        }
        return !faces.getMessageList().isEmpty();
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
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
