package nl.strook.core.identity;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/**
 * What a person is at one tenant, or at the bureau.
 *
 * @param employeeId the employee that the person is there, if any
 */
public record Place(Set<StandardRole> roles, @Nullable UUID employeeId) implements Serializable {

    public Place {
        roles = Set.copyOf(roles);
    }

    /** Whether the place has pages in the portal. */
    public boolean inPortal() {
        return roles.contains(StandardRole.EMPLOYEE) || roles.contains(StandardRole.MANAGER);
    }

    /** Whether the place has pages in the administration. */
    public boolean inAdministration() {
        return roles.contains(StandardRole.EMPLOYER_ADMIN) || ofBureau();
    }

    public boolean ofBureau() {
        return roles.stream().anyMatch(StandardRole::ofBureau);
    }

    Place and(StandardRole role, @Nullable UUID employee) {
        Set<StandardRole> all = EnumSet.copyOf(roles);
        all.add(role);
        return new Place(all, employeeId == null ? employee : employeeId);
    }
}
