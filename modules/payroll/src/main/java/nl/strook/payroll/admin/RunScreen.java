package nl.strook.payroll.admin;

import java.io.Serializable;
import java.util.List;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.ResultQueries;
import nl.strook.payroll.RunSheet;
import nl.strook.websupport.part.Step;

/**
 * A run in the words of its page.
 *
 * @param findings open ones first; the last of many accepted ones are left out
 * @param hidden how many are left out
 */
public record RunScreen(
        RunSheet sheet,
        String statusText,
        List<Step> steps,
        List<RunTotalLine> totals,
        List<RunFindingLine> findings,
        int hidden,
        List<RunResultLine> results,
        List<RunLogLine> log)
        implements Serializable {

    private static final int MOST_FINDINGS = 50;

    static RunScreen of(RunSheet sheet, List<ResultQueries.Line> results, RunWords words) {
        List<RunFindingLine> shown = sheet.findings().stream()
                .limit(Math.max(
                        MOST_FINDINGS,
                        sheet.findings().stream()
                                .filter(line -> !line.accepted())
                                .count()))
                .map(finding -> RunFindingLine.of(finding, words))
                .toList();
        return new RunScreen(
                sheet,
                words.text("status." + sheet.run().status()),
                RunSteps.of(sheet, words),
                RunTotalLine.of(sheet, words),
                shown,
                sheet.findings().size() - shown.size(),
                results.stream().map(line -> RunResultLine.of(line, words)).toList(),
                sheet.log().stream().map(line -> RunLogLine.of(line, words)).toList());
    }

    public RunSheet.Standing run() {
        return sheet.run();
    }

    public boolean busy() {
        return run().busy();
    }

    public int standsOut() {
        return sheet.findings().size();
    }

    public long acceptedCount() {
        return sheet.findings().stream().filter(RunSheet.FindingLine::accepted).count();
    }

    public long openBlocks() {
        return sheet.findings().stream()
                .filter(finding -> !finding.accepted() && finding.block())
                .count();
    }

    public long openNotices() {
        return standsOut() - acceptedCount() - openBlocks();
    }

    public boolean mayCalculate() {
        PayrollRunStatus status = run().status();
        return !busy()
                && (status == PayrollRunStatus.OPEN
                        || status == PayrollRunStatus.RETURNED
                        || status == PayrollRunStatus.CALCULATED
                        || status == PayrollRunStatus.CHECKED);
    }

    public boolean maySubmit() {
        PayrollRunStatus status = run().status();
        return !busy()
                && (status == PayrollRunStatus.CALCULATED || status == PayrollRunStatus.CHECKED)
                && acceptedCount() == standsOut();
    }

    /** While the documents are made it may be planned already. */
    public boolean mayPublish() {
        return run().status() == PayrollRunStatus.APPROVED || run().status() == PayrollRunStatus.PLANNED;
    }

    /** Whether its publication waits for a day. */
    public boolean planned() {
        return run().status() == PayrollRunStatus.PLANNED;
    }

    public boolean mayResume() {
        return !busy() && run().failed();
    }

    public boolean mayPay() {
        return run().status() == PayrollRunStatus.PUBLISHED;
    }
}
