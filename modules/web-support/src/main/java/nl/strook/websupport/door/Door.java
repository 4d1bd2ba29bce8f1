package nl.strook.websupport.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.tenant.TenantLook;
import org.jspecify.annotations.Nullable;

/** What the door found out about a request, for everything behind it. */
public record Door(@Nullable TenantLook tenant, Address address, String contextPath) {

    private static final String ATTRIBUTE = Door.class.getName();

    void openFor(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** @return empty outside the door: log-in and error pages */
    public static Optional<Door> of(HttpServletRequest request) {
        return Optional.ofNullable((Door) request.getAttribute(ATTRIBUTE));
    }

    public Optional<UUID> id() {
        return address.id();
    }
}
