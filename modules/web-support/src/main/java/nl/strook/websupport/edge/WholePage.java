package nl.strook.websupport.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an error page as a whole, also when a form or a script asked: a part of a page has a nonce, and an error page has
 * none.
 */
class WholePage extends HttpServletRequestWrapper {

    private static final String BY_SCRIPT = "Faces-Request";
    private static final String OF_FACES = "jakarta.faces.";

    WholePage(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(BY_SCRIPT) ? null : super.getHeader(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.startsWith(OF_FACES) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return name.startsWith(OF_FACES) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new HashMap<>(super.getParameterMap());
        all.keySet().removeIf(name -> name.startsWith(OF_FACES));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
