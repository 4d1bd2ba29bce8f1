package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.strook.core.identity.HandOvers;
import nl.strook.core.identity.LoginSessions;
import nl.strook.core.identity.LoginState;
import nl.strook.core.identity.SecretDigest;
import nl.strook.core.tenant.Tenants;
import nl.strook.websupport.edge.SiteAddress;

/**
 * The administration's side of the log-in: sends the browser to the one log-in page with the hash of a state that only this
 * browser's cookie holds, and takes the log-in over with a code that is bound to that state.
 */
@ApplicationScoped
public class TakeOver {

    private static final int COOKIE_SECONDS = 15 * 60;

    @Inject
    VisitKeeper keeper;

    @Inject
    Places places;

    @Inject
    HandOvers handOvers;

    @Inject
    LoginSessions logins;

    @Inject
    Tenants tenants;

    @Inject
    SiteAddress site;

    /** {@code GET /admin/login}. */
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (keeper.visit(request).isPresent()) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        String state = SecretDigest.newSecret();
        String to = NextStop.path(request.getParameter("to"));
        String way = to == null
                ? ""
                : Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
        keep(response, state + "." + way, COOKIE_SECONDS);
        response.sendRedirect(site.portal() + "/login?state=" + SecretDigest.of(state));
    }

    /** {@code GET /admin/enter?code=…}: the one GET that uses something up. */
    void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] kept = kept(request).split("\\.", 2);
        String code = request.getParameter("code");
        Optional<LoginState> login = code == null || kept[0].isEmpty()
                ? Optional.empty()
                : tenants.runOnPlatform(() -> redeem(code, kept[0]));
        if (login.isEmpty() || !places.reachesAdministration(login.get().person())) {
            if (keeper.visit(request).isPresent()) {
                response.sendRedirect(request.getContextPath() + "/");
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
            return;
        }
        keeper.begin(request, login.get(), null);
        keep(response, "", 0);
        response.sendRedirect(request.getContextPath() + way(kept.length > 1 ? kept[1] : ""));
    }

    private Optional<LoginState> redeem(String code, String state) {
        return handOvers.redeem(code, state).flatMap(logins::find);
    }

    private static String way(String encoded) {
        try {
            String path = NextStop.path(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
            return path == null ? "/" : path;
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private String kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String found = "";
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(name())) {
                found = cookie.getValue();
            }
        }
        return found;
    }

    /** Written as a header, since the container drops SameSite from a cookie that the application adds. */
    private void keep(HttpServletResponse response, String value, int seconds) {
        response.addHeader(
                "Set-Cookie",
                name() + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                        + (site.secureCookies() ? "; Secure" : ""));
    }

    private String name() {
        return site.sessionCookie("adm-state");
    }
}
