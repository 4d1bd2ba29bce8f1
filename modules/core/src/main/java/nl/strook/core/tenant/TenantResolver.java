package nl.strook.core.tenant;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the tenant of a new session; named in persistence.xml, since a CDI bean is not picked up by itself. */
public class TenantResolver implements CurrentTenantIdentifierResolver<UUID> {

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return TenantContext.current().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
