package nl.strook.core.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.identity.AccountToken.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * An invitation whose secret somebody has shown; kept in the session from step to step.
 *
 * @param tenant the employer, or the platform for the bureau's own people
 * @param slug of the employer; null for the bureau
 * @param tokenHash of the token that is used up at the end
 * @param email the mailbox that the secret went to; null for a code on paper, whose receiver gives an own address
 * @param asksBirthDate whether the birth date is still to be checked
 * @param ofEmployee whether the account gets a place in the portal
 */
public record OpenInvitation(
        UUID invitation,
        UUID tenant,
        @Nullable String slug,
        String tokenHash,
        Purpose purpose,
        String name,
        @Nullable String email,
        boolean asksBirthDate,
        boolean ofEmployee,
        Instant expiresAt)
        implements Serializable {

    /** After the right birth date. */
    public OpenInvitation known() {
        return new OpenInvitation(
                invitation, tenant, slug, tokenHash, purpose, name, email, false, ofEmployee, expiresAt);
    }
}
