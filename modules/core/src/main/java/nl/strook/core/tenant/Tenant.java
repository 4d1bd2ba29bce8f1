package nl.strook.core.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The registry entry of an employer: its address on the platform and its look. */
@Entity
@SharedAcrossTenants("The registry by which the door finds the tenant of an address")
public class Tenant {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 40)
    private String slug;

    @Column(nullable = false, length = 120)
    private String name;

    /** Hue of the brand in degrees of OKLCH, 0-359. */
    @Column(name = "brand_hue", nullable = false)
    private int brandHue;

    /** Chroma of the brand in thousandths of OKLCH, 0-150. */
    @Column(name = "brand_chroma", nullable = false)
    private int brandChroma;

    @Column(nullable = false)
    private boolean active;

    protected Tenant() {}

    /** A new, active tenant with the house's own colours. */
    public Tenant(TenantSlug slug, String name) {
        this.id = UuidV7.next();
        this.slug = slug.value();
        this.name = name;
        this.brandHue = 255;
        this.brandChroma = 70;
        this.active = true;
    }

    public void paint(int hue, int chroma) {
        this.brandHue = Math.floorMod(hue, 360);
        this.brandChroma = Math.max(0, Math.min(150, chroma));
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void close() {
        this.active = false;
    }

    public TenantId tenantId() {
        return new TenantId(id);
    }

    public UUID getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public int getBrandHue() {
        return brandHue;
    }

    public int getBrandChroma() {
        return brandChroma;
    }

    public boolean isActive() {
        return active;
    }
}
