package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.AttemptLimit;
import nl.strook.core.identity.Attempts;
import nl.strook.core.identity.Authentication;
import nl.strook.core.invitation.Activation;
import nl.strook.core.invitation.BirthAnswer;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.invitation.Opening;
import nl.strook.core.invitation.Opening.Outcome;
import nl.strook.core.invitation.PaperCode;
import nl.strook.websupport.part.Strip;
import org.jspecify.annotations.Nullable;

/**
 * {@code /login/invitation#secret}: shows a link or a code, and then asks the birth date. The secret stands in the fragment,
 * where no log and no Referer sees it; our script posts it. Looking at the page uses nothing up.
 */
@Named
@RequestScoped
public class InvitationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BIRTH_FIELD = "birth:birthDate";

    @Inject
    Activation activation;

    @Inject
    Attempts attempts;

    @Inject
    VisitKeeper keeper;

    @Inject
    HttpServletRequest request;

    private @Nullable String secret;
    private @Nullable String code;
    private @Nullable LocalDate birthDate;
    private @Nullable Outcome closed;
    private int triesLeft;
    private boolean asked;

    /** A link: what the script found behind the hash. */
    public void open() throws IOException {
        open(Objects.requireNonNullElse(secret, ""));
    }

    /** A code on paper, as it was typed. */
    public void enterCode() throws IOException {
        open(PaperCode.secretOf(Objects.requireNonNullElse(code, "")));
    }

    private void open(String shown) throws IOException {
        String source = Authentication.sourceOf(request.getRemoteAddr());
        if (!attempts.reserve(AttemptLimit.SOURCE, source)) {
            external().setResponseStatus(429);
            LoginText.refuse(FacesContext.getCurrentInstance(), null, "login.source");
            return;
        }
        Opening opening = activation.open(shown, Purpose.INVITATION);
        OpenInvitation found = opening.invitation();
        if (opening.outcome() != Outcome.UNKNOWN) {
            attempts.giveBack(AttemptLimit.SOURCE, source);
        }
        if (found == null) {
            closed = opening.outcome();
            secret = shown;
            return;
        }
        goOn(found);
    }

    /** Checks the birth date; five tries for the whole invitation, wherever they are made. */
    public void answer() throws IOException {
        Activating activating = keeper.activating(request).orElse(null);
        LocalDate typed = birthDate;
        if (activating == null || typed == null) {
            return;
        }
        BirthAnswer answer = activation.birth(activating.open(), typed);
        if (answer.right()) {
            goOn(activating.open().known());
        } else if (answer.triesLeft() == 0) {
            keeper.stopActivating(request);
            closed = Outcome.BLOCKED;
        } else {
            triesLeft = answer.triesLeft();
            LoginText.refuse(FacesContext.getCurrentInstance(), BIRTH_FIELD, "birth.wrong");
        }
    }

    /** The invitation came to somebody else. */
    public void notMine() {
        keeper.activating(request).ifPresent(activating -> activation.notMine(activating.open()));
        keeper.stopActivating(request);
        closed = Outcome.REVOKED;
    }

    /** Asks the employer for a new link. */
    public void askAgain() {
        activation.askAgain(Objects.requireNonNullElse(secret, ""));
        closed = Outcome.EXPIRED;
        asked = true;
    }

    private void goOn(OpenInvitation open) throws IOException {
        Activating activating = keeper.activate(request, open);
        boolean asksLogIn = !open.asksBirthDate() && open.email() != null && activation.hasAccount(open);
        external().redirect(activating.address(asksLogIn));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private @Nullable OpenInvitation asking() {
        return keeper.activating(request)
                .map(Activating::open)
                .filter(OpenInvitation::asksBirthDate)
                .orElse(null);
    }

    /** Whether the birth date is asked. */
    public boolean isAsking() {
        return closed == null && !isAnew() && asking() != null;
    }

    /** What became of the link, in lower case for the key of its words; empty while there is nothing to tell. */
    public String getClosed() {
        return closed == null ? "" : closed.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the employer can be asked for a new link: one that is over was shown just now, or its button was pressed. */
    public boolean isRenewable() {
        boolean over = closed == Outcome.EXPIRED || closed == Outcome.REVOKED || closed == Outcome.BLOCKED;
        return !asked && (request.getParameter("again") != null || (over && secret != null && !secret.isEmpty()));
    }

    public boolean isAsked() {
        return asked;
    }

    public @Nullable Instant getExpiresAt() {
        OpenInvitation open = asking();
        return open == null ? null : open.expiresAt();
    }

    /** How many tries are left after a wrong one; 0 before that. */
    public int getTriesLeft() {
        return triesLeft;
    }

    /** The tries as a bar: those that are gone and those that are left. */
    public Strip getTries() {
        return Strip.of(
                "",
                IntStream.rangeClosed(1, Activation.MOST_BIRTHS)
                        .mapToObj(number ->
                                new Strip.Slice(number <= Activation.MOST_BIRTHS - triesLeft ? "bad" : "rest", "", 1))
                        .toList());
    }

    /** Whether another link or code is shown while this one is under way: the page keeps nothing between requests. */
    private boolean isAnew() {
        return Stream.of("anew", "invitation", "paper").anyMatch(name -> request.getParameter(name) != null);
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
