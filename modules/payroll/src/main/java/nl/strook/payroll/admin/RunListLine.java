package nl.strook.payroll.admin;

import java.io.Serializable;
import nl.strook.core.crosstenant.BoardRun;
import nl.strook.core.crosstenant.RunBoard;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.RunTotals;

/**
 * A run in a list.
 *
 * @param kind of the strip of six: {@code wait} while somebody must act, {@code bad} after an error, else empty
 */
public record RunListLine(
        String url,
        String employer,
        String label,
        int step,
        String status,
        String kind,
        String cutOff,
        String payment,
        String slips,
        String net)
        implements Serializable {

    static RunListLine of(PayrollRun run, String base, RunWords words) {
        RunTotals totals = run.getResultHash() == null ? null : run.getTotals();
        return new RunListLine(
                base + "/payroll/run/" + run.getId(),
                "",
                run.getLabel(),
                run.getStatus().step(),
                words.text("status." + run.getStatus()),
                kind(run.getStatus()),
                words.day(run.getPeriod().getCutOffOn()),
                words.day(run.getPaymentOn()),
                totals == null ? "" : String.valueOf(totals.payslips()),
                totals == null ? "" : words.amount(totals.netCents()));
    }

    static RunListLine of(RunBoard.Line line, RunWords words) {
        BoardRun run = line.run();
        Integer slips = run.getPayslips();
        Long net = run.getNetCents();
        PayrollRunStatus status = PayrollRunStatus.valueOf(run.getStatus());
        return new RunListLine(
                "/admin/" + line.tenantSlug() + "/payroll/run/" + run.getRunId(),
                line.tenantName(),
                run.getLabel(),
                run.getStep(),
                words.text("status." + status),
                kind(status),
                words.day(run.getCutOffOn()),
                words.day(run.getPaymentOn()),
                slips == null ? "" : String.valueOf(slips),
                net == null ? "" : words.amount(net));
    }

    private static String kind(PayrollRunStatus status) {
        return switch (status) {
            case PUBLISHED, PAID -> "";
            case FAILED, RETURNED -> "bad";
            default -> "wait";
        };
    }
}
