package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.LoginSessions;
import nl.strook.core.identity.LoginState;
import nl.strook.core.invitation.Activation;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.Tenants;

/** What follows the last step of a log-in: the place that an invitation gives, the session, and where the person lands. */
@ApplicationScoped
public class FinishedLogin {

    @Inject
    Activation activation;

    @Inject
    LoginSessions logins;

    @Inject
    Tenants tenants;

    @Inject
    VisitKeeper keeper;

    @Inject
    AfterLogin after;

    /**
     * Begins the session and says where to go.
     *
     * @throws BusinessRuleViolation when an invitation that was being taken up is over, or the account is a colleague's;
     *     the next try is a log-in without it
     */
    String begin(HttpServletRequest request, HalfLogin half) {
        NextStop next = joined(request, half);
        LoginState state = tenants.runOnPlatform(() -> logins.begin(half.accountId()));
        Visit visit = keeper.begin(request, state, null);
        try (Actor.Binding ignored = Actor.bind(visit.person())) {
            return after.lead(request, visit, next);
        }
    }

    private NextStop joined(HttpServletRequest request, HalfLogin half) {
        Activating activating = keeper.activating(request).orElse(null);
        if (activating == null) {
            return half.next();
        }
        keeper.stopActivating(request);
        return activation.join(activating.open(), half.accountId()) ? activating.landing() : half.next();
    }
}
