package nl.strook.core.seam;

import nl.strook.core.tenant.TenantId;

/**
 * What a feature gives a new employer of an example: how it is set up, never people or figures. Called with the platform
 * bound; each side is read and written as its own tenant.
 */
public interface EmployerTemplate {

    void copy(TenantId example, TenantId made);
}
