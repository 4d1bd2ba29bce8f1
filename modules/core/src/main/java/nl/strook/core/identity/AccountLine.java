package nl.strook.core.identity;

import java.util.UUID;

/** What others may know of an account. */
public record AccountLine(UUID id, String email, String displayName, String language, boolean active) {

    static AccountLine of(UserAccount account) {
        return new AccountLine(
                account.getId(),
                account.getEmail(),
                account.getDisplayName(),
                account.getLanguage(),
                account.isActive());
    }
}
