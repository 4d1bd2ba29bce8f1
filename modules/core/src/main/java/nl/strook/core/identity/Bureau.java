package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantId;

/** The payroll bureau that runs this installation: one row, under the platform's id. */
@Entity
@SharedAcrossTenants("There is one bureau per installation")
public class Bureau {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 120)
    private String name;

    protected Bureau() {}

    Bureau(String name) {
        this.id = TenantId.PLATFORM.value();
        this.name = name;
    }

    void rename(String newName) {
        this.name = newName;
    }

    public String getName() {
        return name;
    }
}
