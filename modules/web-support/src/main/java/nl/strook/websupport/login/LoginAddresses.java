package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import nl.strook.core.identity.Actor;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.moduleapi.Audience;
import nl.strook.websupport.edge.SiteAddress;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.view.ModuleViews;
import org.jspecify.annotations.Nullable;

/** The addresses of the log-in that answer with a redirect: log-out, choice of employer, and the administration's two. */
@ApplicationScoped
public class LoginAddresses {

    @Inject
    VisitKeeper keeper;

    @Inject
    AfterLogin after;

    @Inject
    TakeOver takeOver;

    @Inject
    TenantDirectory directory;

    @Inject
    Shell shell;

    @Inject
    SiteAddress site;

    /** @return false when it is the address of a page */
    boolean answer(HttpServletRequest request, HttpServletResponse response, @Nullable Visit visit) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean posted = request.getMethod().equals("POST");
        if (path.equals("/logout")) {
            logout(request, response, visit, posted);
            return true;
        }
        return ModuleViews.audience(request.getServletContext()) == Audience.ADMIN
                ? administration(request, response, path)
                : portal(request, response, visit, path, posted);
    }

    private boolean administration(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (path.equals("/login")) {
            takeOver.ask(request, response);
            return true;
        }
        if (path.equals("/enter")) {
            takeOver.enter(request, response);
            return true;
        }
        return false;
    }

    private boolean portal(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Visit visit,
            String path,
            boolean posted)
            throws IOException {
        if (!path.equals("/login") && !path.startsWith("/login/")) {
            return false;
        }
        String redirect = redirect(request, visit, path, posted);
        if (redirect != null) {
            response.sendRedirect(redirect);
            return true;
        }
        showEmployer(request);
        return false;
    }

    private @Nullable String redirect(HttpServletRequest request, @Nullable Visit visit, String path, boolean posted) {
        return switch (path) {
            case "/login" ->
                visit == null || posted ? null : as(visit, () -> after.lead(request, visit, NextStop.of(request)));
            case "/login/code" -> half(request, false);
            case "/login/pin" -> half(request, true);
            case "/login/password" ->
                keeper.activating(request).filter(Activating::isProven).isEmpty() ? "/login/invitation" : null;
            case "/login/again" -> {
                if (posted) {
                    keeper.end(request);
                }
                yield "/login";
            }
            case "/login/employer" -> {
                if (visit == null) {
                    yield "/login";
                }
                yield posted ? as(visit, () -> after.choose(request, visit, request.getParameter("place"))) : null;
            }
            default -> null;
        };
    }

    /** Each of the two pages after the password, and the other one for who comes to the wrong one. */
    private @Nullable String half(HttpServletRequest request, boolean firstPin) {
        HalfLogin half = keeper.half(request).orElse(null);
        if (half == null) {
            return "/login";
        }
        if (half.firstPin() == firstPin) {
            return null;
        }
        return half.firstPin() ? "/login/pin" : "/login/code";
    }

    private static String as(Visit visit, Supplier<String> work) {
        try (Actor.Binding ignored = Actor.bind(visit.person())) {
            return work.get();
        }
    }

    private void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Visit visit, boolean posted)
            throws IOException {
        if (!posted) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        if (visit != null) {
            as(visit, () -> {
                keeper.end(request);
                return "";
            });
        }
        Cookie gone =
                new Cookie(request.getServletContext().getSessionCookieConfig().getName(), "");
        gone.setPath("/");
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        gone.setSecure(site.secureCookies());
        response.addCookie(gone);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(site.portal() + "/login?out=1");
    }

    /** The log-in shows the look of the employer whose address led here; an unknown one shows the neutral look. */
    private void showEmployer(HttpServletRequest request) {
        String asked = NextStop.of(request).employer();
        String employer = asked != null
                ? asked
                : keeper.half(request)
                        .map(half -> half.next().employer())
                        .or(() -> keeper.activating(request)
                                .map(activating -> activating.open().slug()))
                        .orElse(null);
        if (employer != null) {
            directory.find(employer).ifPresent(shell::show);
        }
    }
}
