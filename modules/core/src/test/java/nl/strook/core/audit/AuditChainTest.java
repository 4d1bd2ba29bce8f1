package nl.strook.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.strook.core.tenant.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R97")
class AuditChainTest {

    private static final TenantId NOORD = new TenantId(UUID.fromString("0198d093-bd80-7c41-9a6e-3f5b82d07e14"));
    private static final TenantId OTHER = new TenantId(UUID.fromString("0198d093-bd80-7c41-9a6e-3f5b82d07e15"));
    private static final Instant NOW = Instant.parse("2025-08-25T07:00:00.123456789Z");

    @Test
    void eachLineFollowsTheOneBefore() {
        AuditHead head = new AuditHead(AuditChain.CHANGE);
        AuditEntry first = head.append(NOORD, line("payroll.run.approve"));
        AuditEntry second = head.append(NOORD, line("payroll.run.publish"));
        assertThat(first.getSeq()).isEqualTo(1);
        assertThat(second.getSeq()).isEqualTo(2);
        assertThat(head.getHash()).isEqualTo(second.getHash()).isNotEqualTo(first.getHash());
    }

    @Test
    void theHashDependsOnTenantWordsOrderAndMoment() {
        String plain =
                new AuditHead(AuditChain.CHANGE).append(NOORD, line("a.b")).getHash();
        assertThat(new AuditHead(AuditChain.CHANGE).append(NOORD, line("a.b")).getHash())
                .isEqualTo(plain);
        assertThat(new AuditHead(AuditChain.READ).append(NOORD, line("a.b")).getHash())
                .isNotEqualTo(plain);
        assertThat(new AuditHead(AuditChain.CHANGE).append(OTHER, line("a.b")).getHash())
                .isNotEqualTo(plain);
        assertThat(new AuditHead(AuditChain.CHANGE).append(NOORD, line("a.c")).getHash())
                .isNotEqualTo(plain);
    }

    @Test
    void aCallIsToldWithoutTextsAndNumbers() throws ReflectiveOperationException {
        UUID run = UUID.fromString("0198d093-bd80-7c41-9a6e-3f5b82d07e16");
        AuditEvent event = AuditParameters.event(
                "test.pay",
                AuditChainTest.class.getDeclaredMethod("pay", UUID.class, String.class, long.class, AuditChain.class),
                new Object[] {run, "Fietspad-Kaars-71!", 123_456L, AuditChain.READ},
                null);
        assertThat(event.objectId()).isEqualTo(run);
        assertThat(event.after()).containsExactlyInAnyOrderEntriesOf(Map.of("run", run.toString(), "chain", "READ"));
    }

    @SuppressWarnings("unused") // only its signature counts
    private static void pay(UUID run, String password, long cents, AuditChain chain) {}

    private static AuditLine line(String action) {
        return AuditLine.now(AuditEvent.of(action).after(Map.of("state", "APPROVED")), NOW, UnaryOperator.identity());
    }
}
