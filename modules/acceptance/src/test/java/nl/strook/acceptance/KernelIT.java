package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.strook.core.audit.AuditChain;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditFilter;
import nl.strook.core.audit.AuditLog;
import nl.strook.core.audit.AuditReads;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.AuditVerifier;
import nl.strook.core.command.CommandOutcome;
import nl.strook.core.command.Commands;
import nl.strook.core.command.OldReceipts;
import nl.strook.core.file.FileStore;
import nl.strook.core.file.NewFile;
import nl.strook.core.file.StoredFile;
import nl.strook.core.identity.Actor;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import nl.strook.core.module.TenantModules;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.outbox.OutboxBoard;
import nl.strook.core.outbox.OutboxFilter;
import nl.strook.core.outbox.OutboxMessage;
import nl.strook.core.outbox.OutboxRow;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.outbox.SkipReason;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.Tenant;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Outbox, audit trail, commands and files on the real database. Each test has a tenant of its own. */
@ExtendWith(ArquillianExtension.class)
class KernelIT {

    @Inject
    Tenants tenants;

    @Inject
    Outbox outbox;

    @Inject
    TenantModules modules;

    @Inject
    OutboxBoard board;

    @Inject
    AuditTrail trail;

    @Inject
    AuditLog log;

    @Inject
    AuditReads reads;

    @Inject
    AuditVerifier verifier;

    @Inject
    Commands commands;

    @Inject
    OldReceipts oldReceipts;

    @Inject
    FileStore files;

    @PersistenceContext(unitName = "strook")
    EntityManager entityManager;

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    private TenantId tenant;
    private String mark;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(KernelIT.class);
    }

    @BeforeEach
    void makeTenant() {
        mark = "k" + UUID.randomUUID().toString().substring(0, 8);
        tenant = Actor.runAsSystem(
                "test",
                () -> tenants.runOnPlatform(() -> {
                    Tenant made = new Tenant(new TenantSlug(mark), "Kernel " + mark);
                    entityManager.persist(made);
                    return made.tenantId();
                }));
    }

    @Test
    @Tag("R96")
    void aMailIsQueuedOnceAndSentAfterTheCommit() {
        inTenant(() -> outbox.enqueueAll(List.of(mail(1, "a"), mail(2, "b"), mail(2, "b"))));
        inTenant(() -> outbox.enqueue(mail(1, "a")));
        assertThat(rows()).hasSize(2);
        await(() -> rows().stream().allMatch(row -> row.state() == OutboxState.SENT));
        assertThat(rows()).allSatisfy(row -> assertThat(row.attempts()).isEqualTo(1));
    }

    @Test
    @Tag("R96")
    void whatIsRolledBackWasNeverQueued() {
        assertThatThrownBy(() -> inTenant(() -> {
                    outbox.enqueue(mail(1, "a"));
                    throw new IllegalStateException("undo");
                }))
                .hasMessageContaining("undo");
        assertThat(rows()).isEmpty();
    }

    @Test
    void outsideATransactionNothingIsQueued() {
        assertThatThrownBy(() -> asSystem(() -> {
                    outbox.enqueue(mail(1, "a"));
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @Tag("R96")
    void aMailThatCannotBeMadeHasFailedAndAnAddressThatIsNoneHasBounced() {
        inTenant(() -> outbox.enqueueAll(List.of(
                mail(1, "not an address "),
                OutboxMessage.of(
                        "hello.unknown", UUID.randomUUID(), address("c"), Locale.ENGLISH, MailLink.portal("/x")))));
        await(() -> rows().stream().noneMatch(row -> row.state() == OutboxState.QUEUED));
        assertThat(rows())
                .extracting(OutboxRow::state)
                .containsExactlyInAnyOrder(OutboxState.BOUNCED, OutboxState.FAILED);
    }

    @Test
    @Tag("R96")
    void aMailWaitsForItsMomentAndMayBeSentAgain() {
        inTenant(() -> {
            outbox.enqueue(mail(1, "later").notBefore(Instant.now().plus(1, ChronoUnit.DAYS)));
            outbox.enqueue(mail(2, "now"));
        });
        await(() -> rows().stream().anyMatch(row -> row.state() == OutboxState.SENT));
        OutboxRow waiting = row(OutboxState.QUEUED);
        assertThat(waiting.recipient()).startsWith("later");
        assertThatThrownBy(() ->
                        Actor.runAsSystem("test", () -> tenants.runOnPlatform(() -> board.sendAgain(waiting.id()))))
                .hasMessageContaining("core.outbox.underWay");
        UUID sent = row(OutboxState.SENT).id();
        asSystem(() -> {
            tenants.runOnPlatform(() -> board.sendAgain(sent));
            return true;
        });
        await(() -> rows().stream()
                .anyMatch(row -> row.state() == OutboxState.SENT && row.id().equals(sent)));
    }

    @Test
    @Tag("R46")
    void aMailIsWithdrawnAsLongAsItWaits() {
        inTenant(() -> {
            outbox.enqueue(mail(1, "replaced").notBefore(Instant.now().plus(1, ChronoUnit.DAYS)));
            outbox.enqueue(mail(2, "other").notBefore(Instant.now().plus(1, ChronoUnit.DAYS)));
            outbox.enqueue(mail(3, "sent"));
        });
        await(() -> rows().stream().anyMatch(row -> row.state() == OutboxState.SENT));

        inTenant(() -> outbox.withdraw("payslips.new-payslip", List.of(new UUID(0, 1), new UUID(0, 3))));

        assertThat(row(OutboxState.SKIPPED).recipient()).startsWith("replaced");
        assertThat(row(OutboxState.SKIPPED).skipReason()).isEqualTo(SkipReason.REPLACED);
        assertThat(row(OutboxState.QUEUED).recipient()).startsWith("other");
        assertThat(row(OutboxState.SENT).recipient()).startsWith("sent");
    }

    @Test
    @Tag("R31")
    @Tag("R32")
    void aMailOfAModuleThatIsOffIsSkippedAndStaysSoWhenItComesBack() {
        inTenant(() -> modules.contract("payslips", "", false));
        inTenant(() -> outbox.enqueue(mail(1, "off")));
        await(() -> rows().stream().anyMatch(row -> row.state() == OutboxState.SKIPPED));
        assertThat(row(OutboxState.SKIPPED).skipReason()).isEqualTo(SkipReason.NOT_IN_CONTRACT);

        inTenant(() -> modules.contract("payslips", "", true));
        inTenant(() -> outbox.enqueue(mail(2, "on")));

        await(() -> rows().stream().anyMatch(row -> row.state() == OutboxState.SENT));
        assertThat(row(OutboxState.SENT).recipient()).startsWith("on");
        assertThat(row(OutboxState.SKIPPED).recipient()).startsWith("off");
    }

    @Test
    @Tag("R97")
    void aChangeAndItsLineAreOneTransaction() {
        UUID thing = UUID.randomUUID();
        inTenant(() -> trail.record(AuditEvent.of("test.change")
                .about("Thing", thing)
                .before(Map.of("state", "OPEN"))
                .after(Map.of("state", "CLOSED"))
                .because("reden")));
        assertThatThrownBy(() -> inTenant(() -> {
                    trail.record("test.undone", "Thing", thing);
                    throw new IllegalStateException("undo");
                }))
                .hasMessageContaining("undo");
        var lines = inTenant(() -> log.page(AuditFilter.changes().about(thing), 0, 10));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("test.change");
            assertThat(line.actor()).isEqualTo("system:test");
            assertThat(line.before()).isEqualTo("{\"state\":\"OPEN\"}");
            assertThat(line.after()).isEqualTo("{\"state\":\"CLOSED\"}");
            assertThat(line.reason()).isEqualTo("reden");
        });
    }

    @Test
    @Tag("R97")
    void whatIsRecordedAtOnceMakesOneChain() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(executor.submit(() -> {
                for (int j = 0; j < 5; j++) {
                    inTenant(() -> trail.record("test.many", "Thing", UUID.randomUUID()));
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        assertThat(inTenant(() -> log.count(AuditFilter.changes()))).isEqualTo(20);
        assertThat(inTenant(() -> verifier.faults(AuditChain.CHANGE))).isEmpty();
    }

    @Test
    @Tag("R97")
    void aChainThatWasTamperedWithIsFound() throws SQLException {
        for (int i = 0; i < 5; i++) {
            inTenant(() -> trail.record("test.many", "Thing", UUID.randomUUID()));
        }
        sql("update audit_entry set actor = 'somebody else' where tenant_id = ? and seq = 2");
        assertThat(inTenant(() -> verifier.faults(AuditChain.CHANGE)))
                .containsExactly("line 2 was changed, or the one before it");
        sql("delete from audit_entry where tenant_id = ? and seq = 3");
        assertThat(inTenant(() -> verifier.faults(AuditChain.CHANGE))).contains("line 3 is missing");
        sql("delete from audit_entry where tenant_id = ? and seq > 3");
        assertThat(inTenant(() -> verifier.faults(AuditChain.CHANGE))).contains("lines 3 to 5 are missing at the end");
    }

    @Test
    @Tag("R97")
    void whoSawWhatStandsInAChainOfItsOwn() {
        UUID thing = UUID.randomUUID();
        asSystem(() -> {
            try (TenantContext.Binding ignored = TenantContext.bind(tenant)) {
                reads.saw("test.see", "Thing", thing);
            }
            reads.write();
            return true;
        });
        assertThat(inTenant(() -> log.count(AuditFilter.reads().about(thing)))).isEqualTo(1);
        assertThat(inTenant(() -> log.count(AuditFilter.changes()))).isZero();
        assertThat(inTenant(() -> verifier.faults(AuditChain.READ))).isEmpty();
    }

    @Test
    void aCommandGivenFiveTimesAtOnceHasOneEffect() throws Exception {
        UUID key = UUID.randomUUID();
        AtomicInteger effects = new AtomicInteger();
        List<Future<CommandOutcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            outcomes.add(executor.submit(() -> command(key, () -> "made " + effects.incrementAndGet())));
        }
        int repeated = 0;
        for (Future<CommandOutcome> outcome : outcomes) {
            assertThat(outcome.get().result()).isEqualTo("made 1");
            repeated += outcome.get().repeated() ? 1 : 0;
        }
        assertThat(effects).hasValue(1);
        assertThat(repeated).isEqualTo(4);
    }

    @Test
    void aCommandThatFailedMayBeTriedAgainWithTheSameKey() {
        UUID key = UUID.randomUUID();
        assertThatThrownBy(() -> command(key, () -> {
                    throw new IllegalStateException("not now");
                }))
                .hasMessageContaining("not now");
        assertThat(command(key, () -> "made").repeated()).isFalse();
        assertThat(command(key, () -> "made twice").result()).isEqualTo("made");
    }

    @Test
    void aReceiptIsKeptForThirtyDays() throws SQLException {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        command(old, () -> "old");
        sql("update command_receipt set created_at = created_at - interval 31 day where tenant_id = ?");
        command(young, () -> "young");
        assertThat(inTenant(oldReceipts::deleteSome)).isEqualTo(1);
        assertThat(command(young, () -> "twice").repeated()).isTrue();
        assertThat(command(old, () -> "again").repeated()).isFalse();
    }

    @Test
    void aFileComesBackAsItWasAndIsNotReadableInTheDatabase() throws SQLException {
        byte[] content = new byte[600_000];
        new Random(1).nextBytes(content);
        StoredFile stored = inTenant(() ->
                files.store(new NewFile("map/logo.png", "image/png", new ByteArrayInputStream(content), 1_000_000)));
        assertThat(stored.getName()).isEqualTo("logo.png");
        assertThat(stored.getSizeBytes()).isEqualTo(600_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inTenant(() -> files.writeTo(files.find(stored.getId()).orElseThrow(), out));
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThatThrownBy(() -> inTenant(
                        () -> files.store(new NewFile("x", "image/png", new ByteArrayInputStream(content), 599_999))))
                .isInstanceOf(BusinessRuleViolation.class);
        inTenant(() -> files.delete(stored.getId()));
        assertThat(inTenant(() -> files.find(stored.getId()))).isEmpty();
    }

    private CommandOutcome command(UUID key, Supplier<String> work) {
        return asSystem(() -> {
            try (TenantContext.Binding ignored = TenantContext.bind(tenant)) {
                return commands.once(key, "test.make", work);
            }
        });
    }

    private List<OutboxRow> rows() {
        return asSystem(() -> tenants.runOnPlatform(() -> board.page(new OutboxFilter(null, mark), 0, 100)));
    }

    private OutboxRow row(OutboxState state) {
        return rows().stream().filter(row -> row.state() == state).findFirst().orElseThrow();
    }

    private OutboxMessage mail(int subject, String recipient) {
        return OutboxMessage.of(
                        "payslips.new-payslip",
                        new UUID(0, subject),
                        address(recipient),
                        Locale.forLanguageTag("nl"),
                        MailLink.portal("/payslips/payslip/" + subject))
                .with("period", "2025-8-M")
                .with("periodName", "augustus 2025");
    }

    private MailAddress address(String recipient) {
        return MailAddress.of("Frederik", recipient + "@" + mark + ".example");
    }

    private void inTenant(Runnable work) {
        asSystem(() -> tenants.runAs(tenant, () -> {
            work.run();
            return true;
        }));
    }

    private <T> T inTenant(Supplier<T> work) {
        return asSystem(() -> tenants.runAs(tenant, work));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Actor.runAsSystem("test", work);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, tenant.toString());
            prepared.executeUpdate();
        }
    }

    private static void await(Supplier<Boolean> reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.get()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
