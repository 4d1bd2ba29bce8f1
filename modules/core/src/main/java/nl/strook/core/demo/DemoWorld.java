package nl.strook.core.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** That the demo world was begun here, and when it was whole. No row: there is none. */
@Entity
@SharedAcrossTenants("The demo world is loaded for the whole installation")
public class DemoWorld {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private Instant begunAt;

    private @Nullable Instant finishedAt;

    protected DemoWorld() {}

    DemoWorld(Instant begunAt) {
        this.id = TenantId.PLATFORM.value();
        this.begunAt = begunAt;
    }

    void finish(Instant at) {
        this.finishedAt = at;
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
