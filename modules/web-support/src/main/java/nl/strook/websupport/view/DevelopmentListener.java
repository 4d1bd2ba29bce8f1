package nl.strook.websupport.view;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** In development (system property {@code strook.dev.root}) an edited page shows at the next request. */
public class DevelopmentListener implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (System.getProperty("strook.dev.root") != null) {
            event.getServletContext().setInitParameter("jakarta.faces.FACELETS_REFRESH_PERIOD", "0");
        }
    }
}
