package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;

/** Reads the actor and the tenant of the thread, so it is safe outside a request too. */
@ApplicationScoped
public class CurrentUserBean implements CurrentUser {

    private static final Duration CONFIRMATION_HOLDS = Duration.ofMinutes(5);

    @Inject
    RoleGrants grants;

    @Inject
    Clock clock;

    @Override
    public Optional<UUID> accountId() {
        return person().map(Person::accountId);
    }

    @Override
    public String displayName() {
        return Actor.current().map(Actor::name).orElse("anonymous");
    }

    @Override
    public boolean isLoggedIn() {
        return person().isPresent();
    }

    @Override
    public boolean can(String permission) {
        return isSystem()
                || person().filter(who -> who.hasOneOf(grants.rolesWith(permission), tenant()))
                        .isPresent();
    }

    @Override
    public Optional<UUID> employeeId() {
        return person().flatMap(who -> Optional.ofNullable(who.at(tenant()).employeeId()));
    }

    @Override
    public boolean isBureau() {
        return person().filter(Person::isBureau).isPresent();
    }

    @Override
    public boolean isSystem() {
        return Actor.current().filter(SystemActor.class::isInstance).isPresent();
    }

    @Override
    public boolean isMember() {
        return person().filter(who -> who.belongsTo(tenant())).isPresent();
    }

    @Override
    public boolean hasConfirmedRecently() {
        return isSystem() || person().filter(this::confirmedRecently).isPresent();
    }

    private boolean confirmedRecently(Person who) {
        Instant at = who.confirmedAt();
        return at != null && clock.instant().isBefore(at.plus(CONFIRMATION_HOLDS));
    }

    private static Optional<Person> person() {
        return Actor.current().filter(Person.class::isInstance).map(Person.class::cast);
    }

    private static TenantId tenant() {
        return TenantContext.isBound() ? TenantContext.current() : TenantId.PLATFORM;
    }
}
