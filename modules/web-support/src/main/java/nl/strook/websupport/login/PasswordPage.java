package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.identity.PasswordRule;
import nl.strook.core.identity.PersonalWords;
import nl.strook.core.identity.SecretDigest;
import nl.strook.core.identity.SecretHasher;
import nl.strook.core.identity.TooBusyException;
import nl.strook.core.invitation.Activation;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** {@code /login/password}: the password of a new account. Setting it uses the invitation up. */
@Named
@RequestScoped
public class PasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "choose:password";

    @Inject
    Activation activation;

    @Inject
    NewPassword newPassword;

    @Inject
    SecretHasher hasher;

    @Inject
    VisitKeeper keeper;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable String password;

    public void choose() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        Activating activating = keeper.activating(request).orElse(null);
        if (activating == null) {
            external.redirect("/login/invitation");
            return;
        }
        OpenInvitation open = activating.open();
        PersonalWords words = activation.words(open);
        String chosen = Objects.requireNonNullElse(password, "");
        if (newPassword.refuses(faces, FIELD, chosen, activation.shortestPassword(open), words)) {
            return;
        }
        try {
            UUID account = activation.accept(open, hasher.hash(chosen));
            keeper.stopActivating(request);
            keeper.beginHalf(
                    request,
                    new HalfLogin(
                            account,
                            open.name(),
                            SecretDigest.newSecret(),
                            clock.instant(),
                            activating.landing(),
                            true,
                            open.ofEmployee() ? AccountPath.EMPLOYEE : AccountPath.STAFF));
            external.redirect("/login/pin");
        } catch (BusinessRuleViolation e) {
            keeper.stopActivating(request);
            LoginText.refuse(faces, null, LoginText.ofRule(e));
        } catch (TooBusyException e) {
            external.setResponseStatus(503);
            external.setResponseHeader("Retry-After", String.valueOf(TooBusyException.RETRY_AFTER_SECONDS));
            LoginText.refuse(faces, null, "login.busy");
        }
    }

    /** The six rules, with the length that is asked where the person is invited. */
    public List<NewPassword.Rule> getRules() {
        int shortest = keeper.activating(request)
                .map(activating -> activation.shortestPassword(activating.open()))
                .orElse(PasswordRule.SHORTEST);
        return newPassword.rules(
                shortest, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Whom the page welcomes; empty for somebody of employer or bureau, of whom no first name is known. */
    public String getFirstName() {
        return keeper.activating(request)
                .map(Activating::open)
                .filter(OpenInvitation::ofEmployee)
                .map(OpenInvitation::name)
                .orElse("");
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
