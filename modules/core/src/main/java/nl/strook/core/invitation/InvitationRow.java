package nl.strook.core.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.workforce.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An employee in the list of invitations.
 *
 * @param stateName of {@link InvitationState}
 * @param mailState of the last mail; null without one
 * @param answer the mail server's words, if it had any
 * @param sentAt when the last link or code was made; null before the first
 * @param askedAt when the person asked for a new link
 */
public record InvitationRow(
        UUID employeeId,
        String number,
        PersonName name,
        @Nullable String email,
        String stateName,
        @Nullable Boolean onPaper,
        @Nullable Integer reminders,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable Instant askedAt,
        @Nullable RevokedBecause revokedBecause,
        @Nullable OutboxState mailState,
        @Nullable String answer)
        implements Serializable {

    public InvitationState state() {
        return InvitationState.valueOf(stateName);
    }
}
