package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.strook.payroll.input.PayInputChanged;

/** Sends a run back to Open when its input changes, in the same transaction. */
@ApplicationScoped
public class InputWatch {

    @Inject
    PayrollRuns runs;

    void onChange(@Observes PayInputChanged change) {
        runs.inputChanged(change.runId(), change.rows());
    }
}
