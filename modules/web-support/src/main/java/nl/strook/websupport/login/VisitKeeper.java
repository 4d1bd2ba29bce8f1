package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.strook.core.identity.LoginSessions;
import nl.strook.core.identity.LoginState;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;

/**
 * The visit of a request's session, checked once per request: time, log-in, account and epoch. What does not hold ends the
 * session.
 */
@ApplicationScoped
public class VisitKeeper {

    private static final String VISIT = Visit.class.getName();
    private static final String HALF = HalfLogin.class.getName();
    private static final String ACTIVATING = Activating.class.getName();
    private static final String CHECKED = VisitKeeper.class.getName() + ".checked";
    private static final String FAILED = VisitKeeper.class.getName() + ".failed";

    @Inject
    LoginSessions logins;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** The visit when it still holds. */
    Optional<Visit> visit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Visit visit = session == null ? null : (Visit) session.getAttribute(VISIT);
        if (session == null || visit == null) {
            return Optional.empty();
        }
        if (request.getAttribute(CHECKED) == null) {
            if (!check(request, visit)) {
                session.invalidate();
                return Optional.empty();
            }
            request.setAttribute(CHECKED, Boolean.TRUE);
            visit = visit.seen(clock.instant());
            session.setAttribute(VISIT, visit);
        }
        return Optional.of(visit);
    }

    /** The same for an error page, which is shown even when nobody can be known. */
    Optional<Visit> visitOfFault(HttpServletRequest request) {
        return request.getAttribute(FAILED) == null ? visit(request) : Optional.empty();
    }

    Optional<HalfLogin> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (HalfLogin) session.getAttribute(HALF))
                .filter(half -> !half.isOver(clock.instant()));
    }

    /** The invitation that is being taken up. */
    Optional<Activating> activating(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Activating) session.getAttribute(ACTIVATING))
                .filter(activating -> !activating.isOver(clock.instant()));
    }

    /** Somebody has shown the secret of an invitation, or its next step: a new session id, and whoever was logged in is not. */
    Activating activate(HttpServletRequest request, OpenInvitation open) {
        Activating activating = new Activating(open, clock.instant());
        fresh(request).setAttribute(ACTIVATING, activating);
        return activating;
    }

    void stopActivating(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ACTIVATING);
        }
    }

    /**
     * After the password: a new session id, and nothing else of the old session but the invitation that the person is
     * taking up with an account that was there.
     */
    void beginHalf(HttpServletRequest request, HalfLogin half) {
        Activating activating = activating(request).orElse(null);
        HttpSession session = fresh(request);
        session.setAttribute(HALF, half);
        if (activating != null) {
            session.setAttribute(ACTIVATING, activating);
        }
    }

    /** After the last step, and in the administration after the hand-over. */
    Visit begin(HttpServletRequest request, LoginState state, @Nullable TenantId tenant) {
        Visit visit = Visit.of(state, clock.instant());
        return renew(request, tenant == null ? visit : visit.at(tenant));
    }

    /** Goes on with a changed visit in a new session: new id, no half-filled page of before. */
    Visit renew(HttpServletRequest request, Visit visit) {
        HttpSession session = fresh(request);
        session.setAttribute(VISIT, visit);
        session.setMaxInactiveInterval((int) visit.idle().toSeconds());
        request.setAttribute(CHECKED, Boolean.TRUE);
        return visit;
    }

    /** The password was given again: a new session id, and the pages go on. */
    void replace(HttpServletRequest request, Visit visit) {
        request.changeSessionId();
        request.getSession().setAttribute(VISIT, visit);
    }

    /** Ends the log-in in both applications and this session. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        Visit visit = (Visit) session.getAttribute(VISIT);
        if (visit != null) {
            tenants.runOnPlatform(() -> logins.end(visit.loginId()));
        }
        session.invalidate();
    }

    /** Once per request: a database that hangs takes its time to fail, and the error page asks again. */
    private boolean check(HttpServletRequest request, Visit visit) {
        if (request.getAttribute(FAILED) instanceof RuntimeException failed) {
            throw failed;
        }
        try {
            return holds(visit, isFile(request));
        } catch (RuntimeException e) {
            request.setAttribute(FAILED, e);
            throw e;
        }
    }

    private boolean holds(Visit visit, boolean file) {
        Instant now = clock.instant();
        if (visit.isOver(now)) {
            return false;
        }
        return file
                || tenants.runOnPlatform(() -> logins.epochOf(visit.loginId()))
                        .filter(epoch -> epoch == visit.securityEpoch())
                        .isPresent();
    }

    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }

    /** Files of a page cost no statement: they are the same for everybody. */
    private static boolean isFile(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.contains("/jakarta.faces.resource/") || uri.startsWith(request.getContextPath() + "/assets/");
    }
}
