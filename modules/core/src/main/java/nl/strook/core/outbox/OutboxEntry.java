package nl.strook.core.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailContent;
import nl.strook.core.mail.MailLink;
import nl.strook.core.tenant.SharedAcrossTenants;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mail on its way. Made by {@link Outbox}; its states are those of {@link OutboxState}. */
@Entity
@SharedAcrossTenants("The dispatcher asks once for all tenants, and the bureau watches the mails of all of them")
public class OutboxEntry {

    static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, length = 60, updatable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "subject_version", nullable = false, updatable = false)
    private int subjectVersion;

    @Column(nullable = false, length = 254, updatable = false)
    private String recipient;

    @Column(name = "recipient_name", nullable = false, length = 160, updatable = false)
    private String recipientName;

    @Column(nullable = false, length = 2, columnDefinition = "char(2)", updatable = false)
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "template_values", nullable = false, columnDefinition = "longtext")
    private Map<String, String> templateValues;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_area", nullable = false, length = 10, updatable = false)
    private MailLink.Area linkArea;

    @Column(name = "link_path", nullable = false, length = 300)
    private String linkPath;

    @Column(nullable = false, updatable = false)
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private OutboxState state;

    @Column(name = "not_before_at", nullable = false, updatable = false)
    private Instant notBeforeAt;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private int resends;

    @Column(name = "lease_owner", length = 60)
    private String leaseOwner;

    @Column(name = "lease_until_at")
    private Instant leaseUntilAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "last_answer", length = 500)
    private String lastAnswer;

    @Column(name = "option_id", length = 40, updatable = false)
    private @Nullable String optionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "skip_reason", length = 20)
    private @Nullable SkipReason skipReason;

    protected OutboxEntry() {}

    /** Reserves the mail for one dispatcher, who counts this as a try. */
    void claim(String owner, Instant until) {
        leaseOwner = owner;
        leaseUntilAt = until;
        attempts++;
    }

    /** Keeps the reservation; false when another dispatcher has taken it over. */
    boolean renew(String owner, Instant until) {
        if (!isLeasedTo(owner)) {
            return false;
        }
        leaseUntilAt = until;
        return true;
    }

    /** Undoes the claim: no try was made. */
    void release() {
        leaseOwner = null;
        leaseUntilAt = null;
        attempts--;
    }

    boolean isLeasedTo(String owner) {
        return state == OutboxState.QUEUED && owner.equals(leaseOwner);
    }

    void sent(Instant now) {
        finish(OutboxState.SENT, now, null);
    }

    void bounced(Instant now, String answer) {
        finish(OutboxState.BOUNCED, now, answer);
    }

    /** Cannot be made into a mail; trying again changes nothing. */
    void unsendable(Instant now, String reason) {
        finish(OutboxState.FAILED, now, reason);
    }

    /** Its module or option is off; that was no try. */
    void skipped(Instant now, SkipReason reason) {
        finish(OutboxState.SKIPPED, now, null);
        skipReason = reason;
        attempts--;
    }

    /** Pause of 1, 2, 4, ... minutes, at most 6 hours; after the twelfth try it has failed. */
    void notNow(Instant now, String answer) {
        if (attempts >= MOST_ATTEMPTS) {
            finish(OutboxState.FAILED, now, answer);
            return;
        }
        lastAnswer = answer;
        nextAttemptAt = now.plus(pauseAfter(attempts));
        leaseOwner = null;
        leaseUntilAt = null;
    }

    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.max(0, Math.min(attempts - 1, 20)));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Puts it back into the queue. A mail that arrived gets a new Message-ID, or mail programs would hide it. */
    void sendAgain(Instant now) {
        if (state == OutboxState.SENT) {
            resends++;
        }
        state = OutboxState.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
        doneAt = null;
        lastAnswer = null;
        skipReason = null;
        leaseOwner = null;
        leaseUntilAt = null;
    }

    private void finish(OutboxState end, Instant now, String answer) {
        state = end;
        doneAt = now;
        lastAnswer = answer;
        leaseOwner = null;
        leaseUntilAt = null;
        if (confidential) {
            templateValues = Map.of();
            linkPath = "/";
        }
    }

    /** The stable part of the Message-ID. */
    String mailId() {
        String hex = id.toString().replace("-", "");
        return resends == 0 ? hex : hex + "." + resends;
    }

    MailContent content() {
        return new MailContent(
                kind, recipientName, Locale.forLanguageTag(language), templateValues, new MailLink(linkArea, linkPath));
    }

    MailAddress address() {
        return MailAddress.of(recipientName, recipient);
    }

    /** Whether its link and values were wiped at its end. */
    public boolean isWiped() {
        return confidential && "/".equals(linkPath);
    }

    public UUID getId() {
        return id;
    }

    public UUID getTenantId() {
        return tenantId;
    }

    public String getKind() {
        return kind;
    }

    /** The module that the mail belongs to, or the platform. */
    String moduleId() {
        return kind.substring(0, kind.indexOf('.'));
    }

    @Nullable
    String optionId() {
        return optionId;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public OutboxState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public @Nullable SkipReason getSkipReason() {
        return skipReason;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }
}
