package nl.strook.websupport.view;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.strook.core.tenant.TenantContext;
import nl.strook.websupport.door.Door;

/**
 * Writes every action and link without extension, keeps the id of a page's address in its form, and ties a view to the
 * tenant and the id it was made for: a form of one address posted to another's finds nothing there, whatever is there, and
 * neither does an id behind a page that takes none.
 */
public class CleanAddresses extends ViewHandlerWrapper {

    private static final String MADE_FOR = "nl.strook.madeFor";

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

    /** Marks the view just before it is shown: what is set when it is built is built again at a postback, not restored. */
    @Override
    public void renderView(FacesContext faces, UIViewRoot root) throws IOException {
        if (isOfNoThing(faces, root)) {
            notFound(faces);
            return;
        }
        root.getAttributes().putIfAbsent(MADE_FOR, asked(faces));
        getWrapped().renderView(faces, root);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        UIViewRoot root = getWrapped().restoreView(faces, viewId);
        // A view without state is built anew and holds nothing of a tenant.
        if (root != null
                && !root.isTransient()
                && !Objects.equals(root.getAttributes().get(MADE_FOR), asked(faces))) {
            notFound(faces);
        }
        return root;
    }

    /** Whether the address ends with an id that the page does not take. */
    private static boolean isOfNoThing(FacesContext faces, UIViewRoot root) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return request.getDispatcherType() != DispatcherType.ERROR
                && Door.of(request).flatMap(Door::id).isPresent()
                && ViewMetadata.getViewParameters(root).stream()
                        .noneMatch(parameter -> "id".equals(parameter.getName()));
    }

    /** The one 404. */
    private static void notFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static String withId(String url, String id) {
        int query = url.indexOf('?');
        return query < 0 ? url + "/" + id : url.substring(0, query) + "/" + id + url.substring(query);
    }

    /** Tenant and id of this request. */
    private static String asked(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String tenant = TenantContext.isBound() ? TenantContext.current().toString() : "";
        return tenant + Door.of(request).flatMap(Door::id).map(id -> "/" + id).orElse("");
    }
}
