package nl.strook.websupport.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.identity.LoginSessions;
import nl.strook.core.identity.LoginState;
import nl.strook.core.identity.Person;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a session knows of the person who is logged in. Immutable; a change replaces it in the session.
 *
 * @param loginId the log-in, shared with the other application's session
 * @param securityEpoch the account's, when the session began
 * @param tenant the employer that this session of the portal is in; null in the administration and before a choice
 */
record Visit(
        UUID loginId,
        Person person,
        int securityEpoch,
        Instant startedAt,
        Instant seenAt,
        @Nullable UUID tenant) implements Serializable {

    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration IDLE_AT_BUREAU = Duration.ofMinutes(30);

    static Visit of(LoginState state, Instant now) {
        return new Visit(state.loginId(), state.person(), state.securityEpoch(), state.startedAt(), now, null);
    }

    Visit seen(Instant now) {
        return new Visit(loginId, person, securityEpoch, startedAt, now, tenant);
    }

    Visit confirmed(Instant now) {
        return new Visit(loginId, person.confirmed(now), securityEpoch, startedAt, now, tenant);
    }

    Visit at(TenantId newTenant) {
        return new Visit(loginId, person, securityEpoch, startedAt, seenAt, newTenant.value());
    }

    /** How long nothing may happen. */
    Duration idle() {
        return person.isBureau() ? IDLE_AT_BUREAU : IDLE;
    }

    /** Whether it is over by time alone. */
    boolean isOver(Instant now) {
        return now.isAfter(seenAt.plus(idle())) || now.isAfter(startedAt.plus(LoginSessions.LONGEST));
    }
}
