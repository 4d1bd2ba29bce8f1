package nl.strook.websupport.edge;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspState;

/**
 * The nonce of a page without state. PrimeFaces keeps the nonce in the view's map to compare it at the next Ajax request,
 * and that map is kept in a session: every look at the log-in or at a 404 would make one.
 */
class StatelessNonce extends CspState {

    private @Nullable String nonce;

    StatelessNonce(FacesContext faces) {
        super(faces);
    }

    /** Pages of the log-in and error pages: made anew at each request, without Ajax. */
    static boolean fits(Object request) {
        if (!(request instanceof HttpServletRequest http)) {
            return false;
        }
        String view = http.getServletPath();
        return view.startsWith("/login/") || view.startsWith("/WEB-INF/fault/");
    }

    @Override
    public String getNonce() {
        String known = nonce;
        if (known == null) {
            known = UUID.randomUUID().toString();
            nonce = known;
        }
        return known;
    }
}
