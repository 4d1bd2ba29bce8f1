package nl.strook.tenantadmin;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.strook.core.invitation.InvitationRow;
import nl.strook.core.invitation.InvitationState;
import nl.strook.core.invitation.RevokedBecause;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.time.StrookTime;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/**
 * An employee in the list of invitations, in words.
 *
 * @param kind of the chip
 * @param next what to do, or what is the matter; may be empty
 * @param answer the mail server's words; null when they do not matter
 * @param queued whether the mail has still to leave
 */
public record InvitationLine(
        String id,
        String number,
        String name,
        String email,
        InvitationState state,
        String kind,
        String next,
        @Nullable String answer,
        boolean queued)
        implements Serializable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.ROOT);

    static InvitationLine of(InvitationRow row, Locale locale) {
        InvitationState state = row.state();
        boolean queued = state == InvitationState.TO_SEND && row.mailState() == OutboxState.QUEUED;
        return new InvitationLine(
                row.employeeId().toString(),
                row.number(),
                row.name().full(),
                row.email() == null ? "" : row.email(),
                state,
                kind(state),
                next(row, state, queued, locale),
                state == InvitationState.BOUNCED ? row.answer() : null,
                queued);
    }

    private static String kind(InvitationState state) {
        return switch (state) {
            case ACTIVATED -> "ok";
            case SENT -> "wait";
            case BOUNCED, EXPIRED, REVOKED -> "bad";
            case TO_SEND -> "";
        };
    }

    private static String next(InvitationRow row, InvitationState state, boolean queued, Locale locale) {
        boolean onPaper = Boolean.TRUE.equals(row.onPaper());
        String key = switch (state) {
            case TO_SEND -> queued ? "queued" : row.email() == null ? "noAddress" : "new";
            case SENT -> onPaper ? "code" : reminded(row) ? "reminded" : "sent";
            case EXPIRED -> row.askedAt() != null ? "asked" : onPaper ? "codeExpired" : "expired";
            case BOUNCED -> "bounced";
            case REVOKED -> row.askedAt() != null ? "asked" : "revoked." + because(row);
            case ACTIVATED -> "";
        };
        return key.isEmpty()
                ? ""
                : ModuleTexts.text("websupport", "invitations.next." + key, locale, List.of(moment(row.expiresAt())));
    }

    private static boolean reminded(InvitationRow row) {
        return row.reminders() != null && row.reminders() > 0;
    }

    private static RevokedBecause because(InvitationRow row) {
        return row.revokedBecause() == null ? RevokedBecause.EMPLOYER : row.revokedBecause();
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(StrookTime.ZONE));
    }

    /** Whether a link can be sent, for the first time or anew. */
    public boolean isSendable() {
        return state != InvitationState.ACTIVATED && !email.isEmpty() && !queued;
    }

    public boolean isFirst() {
        return state == InvitationState.TO_SEND;
    }

    public boolean isRevocable() {
        return state == InvitationState.SENT || queued;
    }

    public boolean isOpen() {
        return state != InvitationState.ACTIVATED;
    }
}
