package nl.strook.websupport.view;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import nl.strook.moduleapi.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Finds the views that modules carry in {@code META-INF/views/{ess,admin}}. Jars in EAR/lib are not searched by the servlet
 * container, and {@code META-INF/resources} would show a page in both applications; this handler shows a page only in the
 * application that it was written for.
 */
public class ModuleViews extends ResourceHandlerWrapper {

    /** Context parameter that names the application's audience: {@code ess} or {@code admin}. */
    public static final String AUDIENCE = "nl.strook.AUDIENCE";

    /** Root of the source tree, in development only: an edited page shows at reload. */
    private static final @Nullable String SOURCES = System.getProperty("strook.dev.root");

    public ModuleViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    public static Audience audience(ServletContext context) {
        return Audience.valueOf(context.getInitParameter(AUDIENCE).toUpperCase(Locale.ROOT));
    }

    /** Whether a view can be shown; fragments below WEB-INF cannot be asked for. */
    public static boolean exists(ServletContext context, String path) {
        try {
            return !path.contains("/WEB-INF/")
                    && (context.getResource(path) != null || find(audience(context), path) != null);
        } catch (MalformedURLException e) {
            return false;
        }
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext faces, String path) {
        ServletContext context = (ServletContext) faces.getExternalContext().getContext();
        if (SOURCES != null) {
            URL edited = SourceTree.find(Path.of(SOURCES), audience(context), path);
            if (edited != null) {
                return new FoundView(edited);
            }
        }
        ViewResource own = getWrapped().createViewResource(faces, path);
        if (own != null) {
            return own;
        }
        URL url = find(audience(context), path);
        return url == null ? null : new FoundView(url);
    }

    private static @Nullable URL find(Audience audience, String path) {
        if (path.contains("..") || !path.startsWith("/")) {
            return null;
        }
        String name = "META-INF/views/" + audience.folder() + path;
        URL source = SOURCES == null ? null : SourceTree.find(Path.of(SOURCES), audience, path);
        return source != null
                ? source
                : Thread.currentThread().getContextClassLoader().getResource(name);
    }

    private static final class FoundView extends ViewResource {
        private final URL url;

        FoundView(URL url) {
            this.url = url;
        }

        @Override
        public URL getURL() {
            return url;
        }
    }
}
