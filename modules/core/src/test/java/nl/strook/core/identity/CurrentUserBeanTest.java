package nl.strook.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R90")
class CurrentUserBeanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final TenantId NOORD = new TenantId(UUID.randomUUID());
    private static final TenantId WEST = new TenantId(UUID.randomUUID());
    private static final UUID EMPLOYEE = UUID.randomUUID();

    private final CurrentUserBean user = new CurrentUserBean();

    @BeforeEach
    void wire() {
        user.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        user.grants = new RoleGrants() {
            @Override
            public Set<StandardRole> rolesWith(String permission) {
                return permission.equals("leave.approve")
                        ? Set.of(StandardRole.MANAGER, StandardRole.BUREAU_STAFF)
                        : Set.of();
            }
        };
    }

    @Test
    void aRoleHoldsAtItsOwnTenantOnly() {
        as(person(NOORD, StandardRole.MANAGER, null), NOORD, () -> {
            assertThat(user.can("leave.approve")).isTrue();
            assertThat(user.can("leave.unknown")).isFalse();
            assertThat(user.employeeId()).contains(EMPLOYEE);
        });
        as(person(NOORD, StandardRole.MANAGER, null), WEST, () -> {
            assertThat(user.can("leave.approve")).isFalse();
            assertThat(user.isMember()).isFalse();
            assertThat(user.employeeId()).isEmpty();
        });
    }

    @Test
    void theBureauReachesEveryTenant() {
        as(person(TenantId.PLATFORM, StandardRole.BUREAU_STAFF, null), WEST, () -> {
            assertThat(user.can("leave.approve")).isTrue();
            assertThat(user.isBureau()).isTrue();
        });
    }

    @Test
    void nobodyCanDoNothingAndTheSystemEverything() {
        assertThat(user.can("leave.approve")).isFalse();
        assertThat(user.isLoggedIn()).isFalse();
        Actor.runAsSystem("test", () -> {
            assertThat(user.can("leave.approve")).isTrue();
            assertThat(user.displayName()).isEqualTo("system:test");
            assertThat(user.accountId()).isEmpty();
        });
        assertThat(Actor.current()).isEmpty();
    }

    @Test
    void aConfirmationHoldsFiveMinutes() {
        as(
                person(NOORD, StandardRole.EMPLOYER_ADMIN, NOW.minusSeconds(299)),
                NOORD,
                () -> assertThat(user.hasConfirmedRecently()).isTrue());
        as(
                person(NOORD, StandardRole.EMPLOYER_ADMIN, NOW.minusSeconds(300)),
                NOORD,
                () -> assertThat(user.hasConfirmedRecently()).isFalse());
        as(
                person(NOORD, StandardRole.EMPLOYER_ADMIN, null),
                NOORD,
                () -> assertThat(user.hasConfirmedRecently()).isFalse());
    }

    private static Person person(TenantId tenant, StandardRole role, @Nullable Instant confirmedAt) {
        return new Person(
                UUID.randomUUID(),
                "Els Bakker",
                "nl",
                Map.of(tenant.value(), new Place(Set.of(role), EMPLOYEE)),
                confirmedAt);
    }

    private static void as(Person person, TenantId tenant, Runnable work) {
        try (TenantContext.Binding tenantBinding = TenantContext.bind(tenant);
                Actor.Binding actorBinding = Actor.bind(person)) {
            work.run();
        }
    }
}
