package nl.strook.websupport.login;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import nl.strook.moduleapi.Audience;
import nl.strook.websupport.edge.SiteAddress;
import nl.strook.websupport.view.ModuleViews;

/** One session cookie per application, with a name of its own, since both may share a host. */
public class SessionCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        SiteAddress site = SiteAddress.of(System.getenv());
        String application = ModuleViews.audience(context) == Audience.ADMIN ? "adm" : "ess";
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(site.sessionCookie(application));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(site.secureCookies());
        cookie.setAttribute("SameSite", "Lax");
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }
}
