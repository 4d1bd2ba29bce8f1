package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.strook.core.audit.Audited;
import nl.strook.core.tenant.TenantId;

/** The bureau's own name. Works under any tenant. */
@ApplicationScoped
@Transactional
public class BureauProfile {

    @PersistenceContext
    EntityManager entityManager;

    /** Empty in an installation that has not started yet. */
    @OpenToAnonymous("Stands on the log-in page")
    public Optional<String> name() {
        return Optional.ofNullable(entityManager.find(Bureau.class, TenantId.PLATFORM.value()))
                .map(Bureau::getName);
    }

    /** Registers the bureau under this name, or renames it. */
    @SystemWork("The first start and the demo loader")
    @Audited("bureau.register")
    public void register(String name) {
        Bureau known = entityManager.find(Bureau.class, TenantId.PLATFORM.value());
        if (known == null) {
            entityManager.persist(new Bureau(name));
        } else {
            known.rename(name);
        }
    }
}
