package nl.strook.websupport.login;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.strook.core.audit.AuditOrigin;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.SecretDigest;
import org.jspecify.annotations.Nullable;

/**
 * Binds who acts, for everything behind it: after the edge, before the door. Answers the addresses of the log-in that are
 * no pages. Mapped to requests and to error pages.
 */
public class SessionFilter implements Filter {

    @Inject
    VisitKeeper keeper;

    @Inject
    LoginAddresses addresses;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            as(keeper.visitOfFault(request).orElse(null), request, response, chain);
            return;
        }
        Visit visit = keeper.visit(request).orElse(null);
        try (AuditOrigin.Binding ignored = AuditOrigin.bind(origin(request, visit))) {
            if (!addresses.answer(request, response, visit)) {
                as(visit, request, response, chain);
            }
        }
    }

    private static void as(
            @Nullable Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (visit == null) {
            chain.doFilter(request, response);
            return;
        }
        try (Actor.Binding ignored = Actor.bind(visit.person())) {
            chain.doFilter(request, response);
        }
    }

    private static AuditOrigin origin(HttpServletRequest request, @Nullable Visit visit) {
        HttpSession session = request.getSession(false);
        return new AuditOrigin(
                request.getRemoteAddr(),
                session == null ? null : SecretDigest.of(session.getId()),
                visit == null ? null : "password+pin");
    }
}
