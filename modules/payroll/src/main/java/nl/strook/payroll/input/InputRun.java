package nl.strook.payroll.input;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.RunWork;

/** Finds the run that input is for, and holds it still while its input changes. */
final class InputRun {

    private InputRun() {}

    /** @throws BusinessRuleViolation {@code payroll.run.unknown} */
    static PayrollRun get(EntityManager entityManager, UUID runId) {
        PayrollRun run = entityManager.find(PayrollRun.class, runId);
        if (run == null) {
            throw BusinessRuleViolation.of("payroll.run.unknown");
        }
        return run;
    }

    /**
     * Locked until the end of the transaction, so that no calculation starts on half of a change.
     *
     * @throws BusinessRuleViolation {@code payroll.run.unknown}, {@code payroll.run.published} when its payslips are
     *     out, {@code payroll.run.calculating} while the job reads the input
     */
    static PayrollRun lock(EntityManager entityManager, UUID runId) {
        PayrollRun run = get(entityManager, runId);
        entityManager.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        if (run.getStatus().isFinal()) {
            throw BusinessRuleViolation.of("payroll.run.published");
        }
        if (run.getWork() == RunWork.CALCULATING) {
            throw BusinessRuleViolation.of("payroll.run.calculating");
        }
        return run;
    }
}
