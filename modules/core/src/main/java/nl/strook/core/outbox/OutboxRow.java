package nl.strook.core.outbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on the bureau's board.
 *
 * @param tenantName null for mails of the installation itself
 * @param doneAt when it was sent, bounced or given up
 * @param lastAnswer the mail server's words; null when it had none to say
 * @param skipReason why it was not sent; null when it was, or lies in the past of a demo installation
 * @param wiped it held a secret and cannot be sent again
 */
public record OutboxRow(
        UUID id,
        @Nullable String tenantSlug,
        @Nullable String tenantName,
        String kind,
        String recipient,
        String recipientName,
        OutboxState state,
        Instant createdAt,
        Instant nextAttemptAt,
        int attempts,
        @Nullable Instant doneAt,
        @Nullable String lastAnswer,
        @Nullable SkipReason skipReason,
        boolean wiped)
        implements Serializable {

    public boolean isAgainPossible() {
        return state != OutboxState.QUEUED && !wiped;
    }
}
