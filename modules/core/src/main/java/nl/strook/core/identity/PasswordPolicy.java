package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantId;

/** How long a password has to be at least at an employer, or at the bureau: its row has the platform's id. */
@Entity
@SharedAcrossTenants("A person has one password for all employers, so the longest of their demands counts")
public class PasswordPolicy {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(name = "shortest_length", nullable = false)
    private int shortestLength;

    protected PasswordPolicy() {}

    PasswordPolicy(TenantId tenant, int shortestLength) {
        this.tenantId = tenant.value();
        this.shortestLength = shortestLength;
    }

    void ask(int length) {
        this.shortestLength = length;
    }

    int getShortestLength() {
        return shortestLength;
    }
}
