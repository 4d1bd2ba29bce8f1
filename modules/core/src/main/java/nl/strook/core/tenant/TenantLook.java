package nl.strook.core.tenant;

/** What the door and the layout need of a tenant, without its row. */
public record TenantLook(TenantId id, String slug, String name, int brandHue, int brandChroma) {}
