package nl.strook.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strook.core.identity.OpenToAnonymous;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;

/**
 * The audit trail of the current tenant. Lines are kept with the transaction and written at its very end, so that the
 * chain's head is locked for a moment only; when they cannot be written, the change is undone as well. A batch records
 * one line per run or chunk, not one per row.
 */
@ApplicationScoped
@Transactional
@OpenToAnonymous("Writes only what the calling service records about itself")
public class AuditTrail {

    private static final String LINES = AuditTrail.class.getName() + ".lines";

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    AuditWriter writer;

    @Inject
    AuditSeal seal;

    @Inject
    Clock clock;

    public void record(AuditEvent event) {
        AuditCalls.spoke();
        recordCall(event);
    }

    /** The line that the interceptor leaves for a call that recorded none itself. */
    public void recordCall(AuditEvent event) {
        lines().add(AuditLine.now(event, clock.instant(), seal::close));
    }

    public void record(String action, String objectType, UUID objectId) {
        record(AuditEvent.of(action).about(objectType, objectId));
    }

    /** For what must be known although the change is refused and undone: a failed log-in, a denied approval. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(AuditEvent event) {
        record(event);
    }

    @SuppressWarnings("unchecked") // the key is ours alone
    private List<AuditLine> lines() {
        List<AuditLine> known = (List<AuditLine>) transaction.getResource(LINES);
        if (known != null) {
            return known;
        }
        List<AuditLine> lines = new ArrayList<>();
        transaction.putResource(LINES, lines);
        // Taken now: on a batch thread the tenant may be unbound again when the chunk commits.
        TenantId tenant = TenantContext.current();
        writer.ensureHead(tenant, AuditChain.CHANGE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                writer.append(tenant, AuditChain.CHANGE, lines);
            }

            @Override
            public void afterCompletion(int status) {
                // Committed or undone together with the change: nothing is left to do.
            }
        });
        return lines;
    }
}
