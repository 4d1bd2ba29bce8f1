package nl.strook.core.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Carries a command out once per key and tenant. The key is made when the form is rendered; a double click, the back
 * button, a retried request and a retry after an error whose commit had gone through all bring the same key and get the
 * first result. When the work throws, nothing is kept and the same key may try again, also for another command of the
 * page. Best called without a transaction,
 * by the page: the work and its receipt then share one of their own.
 */
@ApplicationScoped
public class Commands {

    @Inject
    CommandReceipts receipts;

    /**
     * @param command what is done, module id first: {@code payroll.run.approve}
     * @param work returns what a repeat should get, at most 200 characters
     * @throws IllegalStateException when another command was carried out with the key
     */
    public CommandOutcome once(UUID key, String command, Supplier<String> work) {
        receipts.reserve(key, command);
        return receipts.carryOut(key, command, work);
    }

    /** @return whether it was carried out now; false when it had been before */
    public boolean once(UUID key, String command, Runnable work) {
        return !once(key, command, () -> {
                    work.run();
                    return "";
                })
                .repeated();
    }
}
