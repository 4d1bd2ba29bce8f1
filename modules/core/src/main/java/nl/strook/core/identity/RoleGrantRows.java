package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strook.moduleapi.Permission;
import nl.strook.moduleapi.StandardRole;

/** The rows of {@link RoleGrants}; callers bind the platform. */
@ApplicationScoped
@Transactional
@SystemWork("The permission check itself reads them, and start-up writes the new ones")
public class RoleGrantRows {

    @PersistenceContext
    EntityManager entityManager;

    public Map<String, Set<StandardRole>> byPermission() {
        Map<String, Set<StandardRole>> roles = new HashMap<>();
        entityManager
                .createQuery("select g.permission, g.role from RoleGrant g where g.granted = true", Object[].class)
                .getResultList()
                .forEach(grant -> roles.computeIfAbsent((String) grant[0], key -> EnumSet.noneOf(StandardRole.class))
                        .add((StandardRole) grant[1]));
        return roles;
    }

    public void introduce(List<Permission> permissions) {
        Set<String> there = new HashSet<>();
        all().forEach(grant -> there.add(grant.getPermission()));
        for (Permission permission : permissions) {
            if (there.add(permission.id())) {
                for (StandardRole role : StandardRole.values()) {
                    boolean granted = permission.defaultRoles().contains(role);
                    entityManager.persist(new RoleGrant(role, permission.id(), granted));
                }
            }
        }
    }

    private List<RoleGrant> all() {
        return entityManager
                .createQuery("select g from RoleGrant g order by g.id", RoleGrant.class)
                .getResultList();
    }
}
