package nl.strook.websupport.view;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.strook.core.tenant.TenantContext;
import nl.strook.websupport.door.Door;

/**
 * Writes every action and link without extension, keeps the id of a page's address in its form, and ties a view to the
 * tenant it was made for: a form of one tenant posted to another tenant's address has expired.
 */
public class CleanAddresses extends ViewHandlerWrapper {

    private static final String TENANT = "nl.strook.tenant";

    public CleanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String url = getWrapped().getActionURL(faces, viewId);
        String clean = url.replaceFirst("/index\\.xhtml(?=$|\\?)", "/").replaceFirst("\\.xhtml(?=$|\\?)", "");
        String folder = clean.replaceFirst("/(?=$|\\?)", "");
        // The home of an area or a tenant keeps its slash only at the root of the tenant.
        String context = faces.getExternalContext().getRequestContextPath();
        clean = folder.split("\\?", 2)[0].equals(context) ? clean : folder;
        UIViewRoot root = faces.getViewRoot();
        if (root != null && viewId.equals(root.getViewId())) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            return Door.of(request)
                            .flatMap(Door::id)
                            .map(Object::toString)
                            .orElse("")
                            .isEmpty()
                    ? clean
                    : withId(
                            clean,
                            Door.of(request).flatMap(Door::id).orElseThrow().toString());
        }
        return clean;
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot root = getWrapped().createView(faces, viewId);
        if (root != null) {
            root.getAttributes().put(TENANT, boundTenant());
        }
        return root;
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        UIViewRoot root = getWrapped().restoreView(faces, viewId);
        // A view without state is built anew and holds nothing of a tenant.
        if (root != null
                && !root.isTransient()
                && !Objects.equals(root.getAttributes().get(TENANT), boundTenant())) {
            throw new ViewExpiredException("The view belongs to another tenant", viewId);
        }
        return root;
    }

    private static String withId(String url, String id) {
        int query = url.indexOf('?');
        return query < 0 ? url + "/" + id : url.substring(0, query) + "/" + id + url.substring(query);
    }

    private static String boundTenant() {
        return TenantContext.isBound() ? TenantContext.current().toString() : "";
    }
}
