package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.strook.core.crosstenant.RunBoard;

/** Keeps a run's line on the bureau's list as the run stands; part of every step. */
@ApplicationScoped
class RunBoardEntry {

    @Inject
    RunBoard board;

    void show(PayrollRun run) {
        RunTotals totals = run.getResultHash() == null ? null : run.getTotals();
        board.show(
                run.getId(),
                run.getLabel(),
                new RunBoard.Standing(
                        run.getStatus().name(),
                        run.getStatus().step(),
                        run.getStatus() == PayrollRunStatus.PAID,
                        run.getPeriod().getCutOffOn(),
                        run.getPaymentOn(),
                        totals == null ? null : totals.payslips(),
                        totals == null ? null : totals.netCents()));
    }
}
