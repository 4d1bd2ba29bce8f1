package nl.strook.websupport.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request behind the door: its context path holds the tenant, so that Faces writes every action, link, redirect and
 * resource with it, and the id of the address is the view parameter {@code id}. One in the query does not count: every thing
 * has one address.
 */
class DoorRequest extends HttpServletRequestWrapper {

    private static final String ID = "id";

    private final String contextPath;
    private final @Nullable String id;

    DoorRequest(HttpServletRequest request, String contextPath, @Nullable String id) {
        super(request);
        this.contextPath = contextPath;
        this.id = id;
    }

    @Override
    public String getContextPath() {
        return contextPath;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals(ID) ? id : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        if (name.equals(ID)) {
            return id == null ? null : new String[] {id};
        }
        return super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        all.remove(ID);
        if (id != null) {
            all.put(ID, new String[] {id});
        }
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
