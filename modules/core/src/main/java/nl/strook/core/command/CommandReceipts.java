package nl.strook.core.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.core.identity.OpenToAnonymous;

/** The two transactions of a command: its key is laid down first, then the work runs under the lock of that row. */
@ApplicationScoped
@Transactional
@OpenToAnonymous("Keeps keys only; the services called inside check their caller")
public class CommandReceipts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReceiptStart start;

    /** Lays the key down when it is new. Two at once: the database lets one through, the other finds it there. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void reserve(UUID key, String command) {
        try {
            start.insert(key, command);
        } catch (RuntimeException e) {
            if (!start.exists(key)) {
                throw e;
            }
        }
    }

    /** Runs the work unless it was done; a second caller waits here until the first has committed or given up. */
    public CommandOutcome carryOut(UUID key, String command, Supplier<String> work) {
        List<CommandReceipt> found = entityManager
                .createQuery("select r from CommandReceipt r where r.commandKey = :key", CommandReceipt.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("The key of command " + command + " was not laid down");
        }
        CommandReceipt receipt = found.get(0);
        if (!receipt.getCommand().equals(command)) {
            receipt.takeFor(command);
        }
        if (receipt.isDone()) {
            return new CommandOutcome(true, receipt.getResult());
        }
        String result = work.get();
        receipt.finish(result);
        return new CommandOutcome(false, result);
    }
}
