package nl.strook.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** Remembers that the loading began and that it came to its end, each in a transaction of its own. */
@ApplicationScoped
@Transactional
@SystemWork("The demo loader")
public class DemoWorlds {

    @PersistenceContext
    EntityManager entityManager;

    public void begin(Instant at) {
        entityManager.persist(new DemoWorld(at));
    }

    /** What was begun and is whole now. */
    public void finish(Instant at) {
        DemoWorld world = world();
        if (world != null && !world.isFinished()) {
            world.finish(at);
        }
    }

    /** Begun and cut off. */
    public boolean isHalf() {
        DemoWorld world = world();
        return world != null && !world.isFinished();
    }

    private @Nullable DemoWorld world() {
        return entityManager.find(DemoWorld.class, TenantId.PLATFORM.value());
    }
}
