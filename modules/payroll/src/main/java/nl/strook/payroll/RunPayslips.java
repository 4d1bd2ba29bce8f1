package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;
import nl.strook.payroll.api.CalculatedPayslip;
import nl.strook.payroll.api.CalculatedPayslips;
import nl.strook.payroll.store.ResultStore;

/** Opens what a run calculated for one employment. */
@ApplicationScoped
@Transactional
@SystemWork("The module of the payslips checks who may see one, and keeps it in the audit trail")
public class RunPayslips implements CalculatedPayslips {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PayrollRuns runs;

    @Inject
    RunRendering rendering;

    @Inject
    ResultStore store;

    @Override
    public Optional<CalculatedPayslip> find(UUID resultId) {
        RunResult result = entityManager.find(RunResult.class, resultId);
        if (result == null) {
            return Optional.empty();
        }
        return runs.find(result.getRunId())
                .map(run -> new CalculatedPayslip(
                        rendering.periodOf(run),
                        RunRendering.content(store.documents(run.getId(), List.of(result.getEmploymentId()))
                                .get(0))));
    }
}
