package nl.strook.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.UuidV7;
import org.hibernate.Session;

/**
 * Queues mails in the transaction of the business change: when that rolls back, nothing was ever queued. Queueing the same
 * mail again does nothing, so a job that is resumed may simply queue all of its mails again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemWork("Called inside the transaction of a service that has checked its caller")
public class Outbox {

    private static final int BATCH = 500;

    // "on duplicate key" and not "insert ignore", which would swallow every other error as well.
    private static final String INSERT = "insert into outbox_entry (id, tenant_id, version, kind, subject_id,"
            + " subject_version, recipient, recipient_name, language, template_values, link_area, link_path,"
            + " confidential, state, not_before_at, next_attempt_at, attempts, resends, created_at, done_at,"
            + " last_answer, option_id) values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)"
            + " on duplicate key update id = id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    OutboxSkipping skipping;

    /** @throws jakarta.transaction.TransactionalException without a transaction */
    public void enqueue(OutboxMessage message) {
        enqueueAll(List.of(message));
    }

    /** For thousands at once: batched inserts, one round trip per 500. */
    public void enqueueAll(List<OutboxMessage> messages) {
        String tenant = TenantContext.current().value().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entityManager.unwrap(Session.class).doWork(connection -> insert(connection, tenant, now, messages));
    }

    /** What they tell about was replaced: those that still wait never leave; one that is being sent does. */
    public void withdraw(String kind, Collection<UUID> subjects) {
        entityManager
                .createQuery("update OutboxEntry e set e.state = :skipped, e.skipReason = :replaced, e.doneAt = :now,"
                        + " e.version = e.version + 1 where e.tenantId = :tenant and e.kind = :kind"
                        + " and e.subjectId in :subjects and e.state = :queued"
                        + " and (e.leaseUntilAt is null or e.leaseUntilAt < :now)")
                .setParameter("skipped", OutboxState.SKIPPED)
                .setParameter("replaced", SkipReason.REPLACED)
                .setParameter("now", clock.instant())
                .setParameter("tenant", TenantContext.current().value())
                .setParameter("kind", kind)
                .setParameter("subjects", subjects)
                .setParameter("queued", OutboxState.QUEUED)
                .executeUpdate();
    }

    private void insert(Connection connection, String tenant, Instant now, List<OutboxMessage> messages)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (OutboxMessage message : messages) {
                fill(statement, tenant, now, message);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private void fill(PreparedStatement statement, String tenant, Instant now, OutboxMessage message)
            throws SQLException {
        boolean deliverable = message.recipient().isDeliverable();
        OutboxState state = deliverable ? OutboxState.QUEUED : OutboxState.BOUNCED;
        if (skipping.isOn()) {
            state = OutboxState.SKIPPED;
        }
        Instant wanted = message.notBefore();
        Instant notBefore = wanted == null || wanted.isBefore(now) ? now : wanted;
        statement.setString(1, UuidV7.next().toString());
        statement.setString(2, tenant);
        statement.setString(3, message.kind());
        statement.setString(4, message.subject().toString());
        statement.setInt(5, message.subjectVersion());
        statement.setString(6, cut(message.recipient().address(), 254));
        statement.setString(7, cut(message.recipient().name(), 160));
        statement.setString(8, "en".equals(message.language().getLanguage()) ? "en" : "nl");
        // A secret is not kept of a mail that never leaves.
        boolean wiped = message.confidential() && state != OutboxState.QUEUED;
        statement.setString(9, wiped ? "{}" : json(message));
        statement.setString(10, message.link().area().name());
        statement.setString(11, wiped ? "/" : message.link().path());
        statement.setBoolean(12, message.confidential());
        statement.setString(13, state.name());
        statement.setObject(14, utc(notBefore));
        statement.setObject(15, utc(notBefore));
        statement.setObject(16, utc(now));
        statement.setObject(17, state == OutboxState.QUEUED ? null : utc(now));
        statement.setString(18, deliverable ? null : "Not an e-mail address");
        statement.setString(19, message.option());
    }

    private static String json(OutboxMessage message) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        message.values().forEach(values::add);
        return values.build().toString();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static String cut(String value, int length) {
        return value.length() > length ? value.substring(0, length) : value;
    }
}
