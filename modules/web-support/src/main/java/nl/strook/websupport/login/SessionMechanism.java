package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * Tells the container who is logged in, from the session, at each request. Addresses that web.xml protects lead to the
 * log-in when nobody is.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    VisitKeeper keeper;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Visit visit = visit(request);
        if (visit != null) {
            Set<String> roles = visit.person().places().values().stream()
                    .flatMap(place -> place.roles().stream())
                    .map(StandardRole::name)
                    .collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(visit.person().accountId().toString(), roles);
        }
        return context.isProtected() ? context.redirect(request.getContextPath() + "/login") : context.doNothing();
    }

    /** Without a database nobody is known here; the filter then meets the same fault and answers 503. */
    private @Nullable Visit visit(HttpServletRequest request) {
        try {
            return keeper.visit(request).orElse(null);
        } catch (RuntimeException e) {
            System.getLogger(SessionMechanism.class.getName())
                    .log(System.Logger.Level.DEBUG, "The session could not be checked", e);
            return null;
        }
    }
}
