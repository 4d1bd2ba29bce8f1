package nl.strook.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import nl.strook.core.identity.OpenToAnonymous;

/**
 * The transaction of its own in which work for another tenant runs. A separate bean, because a session that is open keeps
 * its tenant: without a new transaction {@code runAs(A)} followed by {@code runAs(B)} reads A's rows twice.
 */
@ApplicationScoped
@OpenToAnonymous("Opens the transaction only; what runs inside has its own checks")
public class TenantTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNewTransaction(Supplier<T> work) {
        return work.get();
    }
}
