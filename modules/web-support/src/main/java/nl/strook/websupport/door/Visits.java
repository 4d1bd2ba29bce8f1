package nl.strook.websupport.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.strook.core.tenant.TenantId;

/** What the door asks about the session of a request. Implemented by the log-in. */
public interface Visits {

    boolean isLoggedIn(HttpServletRequest request);

    /** The tenant that this session of the portal is in; empty when nobody is logged in. */
    Optional<TenantId> tenant(HttpServletRequest request);

    /** Whether a role of this person reaches the tenant in the administration. */
    boolean mayAdminister(HttpServletRequest request, TenantId tenant);

    /** Whether this person works for the bureau. */
    boolean isBureau(HttpServletRequest request);

    /** Where this person belongs after log-in: an absolute path, {@code /noord/} or {@code /admin/}. */
    String landing(HttpServletRequest request);
}
