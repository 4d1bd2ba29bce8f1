package nl.strook.websupport.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.identity.AccountLine;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Authentication;
import nl.strook.core.identity.Authentication.Outcome;
import nl.strook.core.identity.SecretDigest;
import nl.strook.core.identity.TooBusyException;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/** {@code /login}: name and password. Keeps nothing between requests, so that nobody fills the server with sessions. */
@Named
@RequestScoped
public class LoginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Authentication authentication;

    @Inject
    Accounts accounts;

    @Inject
    Tenants tenants;

    @Inject
    VisitKeeper keeper;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private NextStop next = NextStop.NONE;
    private @Nullable String email;
    private @Nullable String password;

    @PostConstruct
    void read() {
        next = NextStop.of(request);
    }

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            Outcome outcome = authentication.checkPassword(
                    Objects.requireNonNullElse(email, ""),
                    Objects.requireNonNullElse(password, ""),
                    Authentication.sourceOf(request.getRemoteAddr()));
            switch (outcome.verdict()) {
                case RIGHT -> begin(Objects.requireNonNull(outcome.accountId()), external);
                case SOURCE_REFUSED -> {
                    external.setResponseStatus(429);
                    external.setResponseHeader("Retry-After", "600");
                    LoginText.refuse(faces, null, "login.source");
                }
                case WAIT -> LoginText.refuse(faces, null, "login.wait");
                default -> LoginText.refuse(faces, null, "login.wrong");
            }
        } catch (TooBusyException e) {
            external.setResponseStatus(503);
            external.setResponseHeader("Retry-After", String.valueOf(TooBusyException.RETRY_AFTER_SECONDS));
            LoginText.refuse(faces, null, "login.busy");
        }
    }

    private void begin(UUID account, ExternalContext external) throws IOException {
        String name = tenants.runOnPlatform(() -> accounts.find(account))
                .map(AccountLine::displayName)
                .orElse("");
        boolean firstPin = !authentication.hasPin(account);
        keeper.beginHalf(
                request,
                new HalfLogin(
                        account, name, SecretDigest.newSecret(), clock.instant(), next, firstPin, AccountPath.LOG_IN));
        external.redirect(firstPin ? "/login/pin" : "/login/code");
    }

    /** The mailbox of an invitation that is being taken up with the account that is there; empty at other log-ins. */
    public String getJoining() {
        return keeper.activating(request)
                .map(activating -> activating.open().email())
                .orElse("");
    }

    /** Whether somebody has just logged out. */
    public boolean isLoggedOut() {
        return request.getParameter("out") != null;
    }

    /** Whether a page had expired. */
    public boolean isExpired() {
        return request.getParameter("expired") != null;
    }

    /** Whether the PIN was wrong too often. */
    public boolean isVoided() {
        return request.getParameter("void") != null;
    }

    public @Nullable String getEmployer() {
        return next.employer();
    }

    public @Nullable String getTo() {
        return next.to();
    }

    public @Nullable String getState() {
        return next.state();
    }

    public @Nullable String getEmail() {
        return email == null ? getJoining() : email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
