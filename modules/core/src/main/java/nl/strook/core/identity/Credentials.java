package nl.strook.core.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a log-in is checked against. */
record Credentials(
        UUID accountId,
        @Nullable String passwordHash,
        @Nullable String pinHash) {

    static Credentials of(UserAccount account) {
        return new Credentials(account.getId(), account.getPasswordHash(), account.getPinHash());
    }
}
