package nl.strook.core.identity;

import java.time.Duration;
import java.util.UUID;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a new token is for and whose it is: of an account, or of a subject at a tenant.
 *
 * @param tenantId of the subject; the platform's for a token of an account
 * @param address that using it confirms, if any
 */
public record TokenOrder(
        Purpose purpose,
        @Nullable UUID accountId,
        UUID tenantId,
        @Nullable UUID subjectId,
        @Nullable String address,
        Duration lives) {

    public static TokenOrder ofAccount(Purpose purpose, UUID account, Duration lives) {
        return new TokenOrder(purpose, account, TenantId.PLATFORM.value(), null, null, lives);
    }

    public static TokenOrder ofSubject(Purpose purpose, UUID tenant, UUID subject, Duration lives) {
        return new TokenOrder(purpose, null, tenant, subject, null, lives);
    }

    public TokenOrder confirming(String newAddress) {
        return new TokenOrder(purpose, accountId, tenantId, subjectId, newAddress, lives);
    }
}
