package nl.strook.payroll;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands, for its page.
 *
 * @param previous the regular run paid before it; null for the first
 * @param deliveredBy who delivered the input last; null without input
 * @param archived payslips made so far
 */
public record RunSheet(
        Standing run,
        @Nullable Previous previous,
        int inputRows,
        @Nullable String deliveredBy,
        long archived,
        @Nullable Progress progress,
        List<FindingLine> findings,
        List<LogLine> log)
        implements Serializable {

    /** The run itself. */
    public record Standing(
            UUID id,
            String label,
            boolean extra,
            PayrollRunStatus status,
            RunWork work,
            LocalDate firstOn,
            LocalDate lastOn,
            LocalDate cutOffOn,
            LocalDate approvalOn,
            LocalDate publicationOn,
            LocalDate paymentOn,
            int employments,
            @Nullable RunTotals totals,
            @Nullable String resultHash,
            @Nullable UUID calculatedBy,
            @Nullable String calculatedByName,
            @Nullable Instant calculatedAt,
            @Nullable String returnRemark,
            @Nullable String approvedByName,
            @Nullable Instant approvedAt,
            boolean documentsReady,
            @Nullable Instant publishAt,
            boolean withNotice,
            @Nullable Instant publishedAt,
            @Nullable Instant paidAt,
            boolean failed)
            implements Serializable {

        static Standing of(PayrollRun run) {
            PayCalendarPeriod period = run.getPeriod();
            CalculationRecord calculated = run.getCalculated();
            ApprovalRecord approval = run.getApproval();
            PublicationRecord publication = run.getPublication();
            return new Standing(
                    run.getId(),
                    run.getLabel(),
                    run.isExtra(),
                    run.getStatus(),
                    run.getWork(),
                    period.getFirstOn(),
                    period.getLastOn(),
                    period.getCutOffOn(),
                    period.getApprovalOn(),
                    period.getPublicationOn(),
                    run.getPaymentOn(),
                    run.getEmployments(),
                    run.getResultHash() == null ? null : run.getTotals(),
                    run.getResultHash(),
                    calculated == null ? null : calculated.by(),
                    calculated == null ? null : calculated.byName(),
                    calculated == null ? null : calculated.at(),
                    run.getReturnRemark(),
                    approval == null ? null : approval.byName(),
                    approval == null ? null : approval.at(),
                    publication.documentsReady(),
                    publication.plannedFor(),
                    publication.withNotice(),
                    publication.at(),
                    publication.paidAt(),
                    run.getFailure() != null);
        }

        public boolean busy() {
            return work != RunWork.NONE;
        }

        /** Whether input may still change. */
        public boolean inputOpen() {
            return !status.isFinal();
        }
    }

    /** The run to compare with. */
    public record Previous(String label, RunTotals totals) implements Serializable {}

    /**
     * Work under way.
     *
     * @param secondsLeft null while it cannot be said
     */
    public record Progress(
            int done, int total, int percent, @Nullable Long secondsLeft) implements Serializable {}

    /** Something that stands out. */
    public record FindingLine(
            UUID id,
            FindingKind kind,
            String number,
            String name,
            List<String> values,
            @Nullable Long previousNetCents,
            long netCents,
            boolean accepted,
            boolean openAgain,
            @Nullable String reason,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt,
            @Nullable Long acceptedNetCents)
            implements Serializable {

        static FindingLine of(RunFinding finding) {
            return new FindingLine(
                    finding.getId(),
                    finding.getKind(),
                    finding.getEmployeeNumber(),
                    finding.getEmployeeName(),
                    List.copyOf(finding.values()),
                    finding.getPreviousNetCents(),
                    finding.getNetCents(),
                    finding.isAccepted(),
                    finding.isOpenAgain(),
                    finding.getAcceptedReason(),
                    finding.getAcceptedByName(),
                    finding.getAcceptedAt(),
                    finding.getAcceptedNetCents());
        }

        public boolean block() {
            return kind.severity() == FindingSeverity.BLOCK;
        }
    }

    /** A line of the log. */
    public record LogLine(String key, List<String> values, String actor, boolean byItself, Instant at)
            implements Serializable {

        static LogLine of(RunLogEntry entry) {
            return new LogLine(
                    entry.getMessageKey(),
                    List.copyOf(entry.values()),
                    entry.getActorName(),
                    entry.isByItself(),
                    entry.getHappenedAt());
        }
    }
}
