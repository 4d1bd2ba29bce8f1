package nl.strook.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.identity.RequiresPermission;

/**
 * Recomputes a chain of the current tenant from its first line and names what does not fit: a changed line, a missing one,
 * a moved one, a tail that was cut off. A chain that was re-hashed as a whole by someone with the database's keys is
 * beyond it; that takes an anchor outside the database.
 */
@ApplicationScoped
@Transactional
@RequiresPermission("audit.see")
public class AuditVerifier {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entityManager;

    /** What is wrong, by line number; empty when the chain is whole. */
    public List<String> faults(AuditChain chain) {
        List<String> faults = new ArrayList<>();
        String previous = AuditFacts.START;
        long expected = 1;
        List<AuditEntry> lines = after(chain, 0);
        while (!lines.isEmpty()) {
            for (AuditEntry line : lines) {
                for (; expected < line.getSeq(); expected++) {
                    faults.add("line " + expected + " is missing");
                }
                if (!line.follows(previous)) {
                    faults.add("line " + line.getSeq() + " was changed, or the one before it");
                }
                previous = line.getHash();
                expected = line.getSeq() + 1;
            }
            entityManager.clear();
            lines = after(chain, expected - 1);
        }
        judgeHead(chain, expected - 1, previous, faults);
        return faults;
    }

    private void judgeHead(AuditChain chain, long last, String hash, List<String> faults) {
        List<AuditHead> heads = entityManager
                .createQuery("select h from AuditHead h where h.chain = :chain", AuditHead.class)
                .setParameter("chain", chain)
                .getResultList();
        long seq = heads.isEmpty() ? 0 : heads.get(0).getSeq();
        if (seq > last) {
            faults.add("lines " + (last + 1) + " to " + seq + " are missing at the end");
        } else if (seq < last || (!heads.isEmpty() && !heads.get(0).getHash().equals(hash))) {
            faults.add("the end of the chain does not fit its last line");
        }
    }

    private List<AuditEntry> after(AuditChain chain, long seq) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.chain = :chain and e.seq > :seq order by e.seq",
                        AuditEntry.class)
                .setParameter("chain", chain)
                .setParameter("seq", seq)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
