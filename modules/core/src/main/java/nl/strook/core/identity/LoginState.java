package nl.strook.core.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * What a session starts from.
 *
 * @param loginId the log-in that both applications share
 * @param securityEpoch the account's, at this moment
 */
public record LoginState(UUID loginId, Person person, int securityEpoch, Instant startedAt) {}
