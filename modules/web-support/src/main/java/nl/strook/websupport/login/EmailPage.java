package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.LoginName;
import nl.strook.core.invitation.Activation;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.invitation.Opening;
import nl.strook.core.invitation.Opening.Outcome;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /login/email}: somebody with a code on paper gives an own address; {@code /login/email#secret} is the link by which
 * it is confirmed. Says the same whether the address has an account or not.
 */
@Named
@RequestScoped
public class EmailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "address:email";

    @Inject
    Activation activation;

    @Inject
    VisitKeeper keeper;

    @Inject
    HttpServletRequest request;

    private @Nullable String email;
    private @Nullable String secret;
    private @Nullable Outcome closed;
    private boolean sent;

    /** Mails a link to the address. */
    public void send() {
        Activating activating = keeper.activating(request).orElse(null);
        String typed = Objects.requireNonNullElse(email, "");
        if (activating == null) {
            return;
        }
        if (!MailAddress.of("", typed).isDeliverable()) {
            LoginText.refuse(FacesContext.getCurrentInstance(), FIELD, "email.form");
            return;
        }
        try {
            activation.confirmAddress(activating.open(), new LoginName(typed));
            sent = true;
        } catch (BusinessRuleViolation e) {
            LoginText.refuse(FacesContext.getCurrentInstance(), FIELD, "email.form");
        }
    }

    /** The link of that mail: what the script found behind the hash. */
    public void confirm() throws IOException {
        Opening opening = activation.open(Objects.requireNonNullElse(secret, ""), Purpose.INVITATION_ADDRESS);
        OpenInvitation found = opening.invitation();
        if (found == null) {
            closed = opening.outcome();
            return;
        }
        Activating activating = keeper.activate(request, found);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(activating.address(activation.hasAccount(found)));
    }

    /** Whether an address can be given: the code was right, and so was the birth date. */
    public boolean isAsking() {
        return closed == null
                && !isAnew()
                && keeper.activating(request)
                        .map(Activating::open)
                        .filter(open -> !open.asksBirthDate() && open.email() == null)
                        .isPresent();
    }

    public boolean isSent() {
        return sent;
    }

    /** As {@link InvitationPage#getClosed()}. */
    public String getClosed() {
        return closed == null ? "" : closed.name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /** Whether a link is shown while the address is asked: the page keeps nothing between requests. */
    private boolean isAnew() {
        return request.getParameter("anew") != null || request.getParameter("link") != null;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }
}
