package nl.strook.core.tenant;

import java.util.UUID;

/** Identity of a tenant: one employer served by the bureau. */
public record TenantId(UUID value) {

    /**
     * The reserved id for rows that belong to the installation and not to an employer. Bound only by {@link
     * Tenants#runOnPlatform}; under it every tenant-owned table is empty.
     */
    public static final TenantId PLATFORM = new TenantId(UUID.fromString("00000000-0000-7000-8000-000000000000"));

    public boolean isPlatform() {
        return equals(PLATFORM);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
