package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.Authentication;
import nl.strook.core.identity.Authentication.Verdict;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Asks for the password again before something that cannot be taken back; holds for five minutes. */
@ApplicationScoped
public class StepUp {

    @Inject
    CurrentUser user;

    @Inject
    Authentication authentication;

    @Inject
    VisitKeeper keeper;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public boolean isFresh() {
        return user.hasConfirmedRecently();
    }

    /**
     * Lets somebody go on who confirmed in the last five minutes and typed nothing, or types the right password now.
     *
     * @throws BusinessRuleViolation {@code identity.confirmFirst} or {@code identity.passwordWrong}
     */
    public void require(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            BusinessRuleViolation.unless(isFresh(), "identity.confirmFirst");
        } else {
            BusinessRuleViolation.unless(confirm(typed) == Verdict.RIGHT, "identity.passwordWrong");
        }
    }

    /**
     * Checks the password of whoever is logged in. When it is right the session gets a new id and {@link #isFresh()} holds
     * from now on, in this request too.
     *
     * @throws nl.strook.core.identity.TooBusyException when too many log in at once
     */
    public Verdict confirm(String password) {
        Visit visit = keeper.visit(request).orElse(null);
        if (visit == null) {
            return Verdict.WRONG;
        }
        Verdict verdict = authentication.confirmPassword(visit.person().accountId(), password);
        if (verdict == Verdict.RIGHT) {
            Visit confirmed = visit.confirmed(clock.instant());
            keeper.replace(request, confirmed);
            Actor.bind(confirmed.person());
        }
        return verdict;
    }
}
