package nl.strook.payroll.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.strook.core.demo.DemoSheet;
import nl.strook.core.demo.DemoStage;
import nl.strook.core.job.JobProgress;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.RunApproval;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunFinding;
import nl.strook.payroll.RunFindings;
import nl.strook.payroll.RunPublication;
import nl.strook.payroll.RunWork;
import nl.strook.payroll.input.PayInputs;
import nl.strook.payroll.input.RunPreview;
import nl.strook.payroll.input.sheet.CellFinding;
import nl.strook.payroll.input.sheet.Sheet;
import nl.strook.payroll.input.sheet.SheetReader;

/** The steps of a run in the demo world, through the same services as the pages. */
@ApplicationScoped
class DemoRuns {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int WAIT_MILLIS = 25;
    private static final int LONGEST_WAIT = 12_000;

    @Inject
    DemoStage stage;

    @Inject
    PayrollRuns runs;

    @Inject
    RunCalculation calculation;

    @Inject
    RunFindings findings;

    @Inject
    RunApproval approval;

    @Inject
    RunPublication publication;

    @Inject
    PayInputs inputs;

    UUID open(String slug, String label) {
        return stage.as(DemoStage.SPECIALIST, slug, () -> runs.open(label));
    }

    /** Imports the sheet of the period, when the demo world has one. */
    void takeInput(String slug, UUID run, String label) {
        byte[] bytes = DemoSheet.bytes(DemoRuns.class.getClassLoader(), "demo/payroll/" + slug + "/" + label + ".csv");
        if (bytes == null) {
            return;
        }
        Sheet sheet = SheetReader.read(label + ".csv", bytes);
        RunPreview first = stage.as(DemoStage.SPECIALIST, slug, () -> inputs.check(run, sheet, Set.of(), DUTCH));
        if (!first.preview().errors().isEmpty()) {
            throw new IllegalStateException(
                    "Sheet " + label + ": " + first.preview().errors());
        }
        Set<String> accepted = first.preview().warnings().stream()
                .map(CellFinding::acceptanceKey)
                .collect(Collectors.toSet());
        stage.as(DemoStage.SPECIALIST, slug, () -> inputs.store(run, sheet, accepted, first.state(), DUTCH));
    }

    void calculate(String slug, UUID run) {
        stage.as(DemoStage.SPECIALIST, slug, () -> calculation.start(run));
        await(slug, run, found -> found.getStatus() == PayrollRunStatus.CALCULATED && found.getWork() == RunWork.NONE);
    }

    void submit(String slug, UUID run) {
        stage.as(DemoStage.SPECIALIST, slug, () -> {
            findings.acceptNotices(run);
            List<RunFinding> blocks = findings.of(run).stream()
                    .filter(finding -> !finding.isAccepted())
                    .toList();
            if (!blocks.isEmpty()) {
                throw new IllegalStateException("Blocked: "
                        + blocks.stream()
                                .map(finding -> finding.getEmployeeName() + " " + finding.getKind())
                                .toList());
            }
            runs.submit(run);
        });
    }

    void approve(String slug, String employer, UUID run) {
        stage.as(
                employer,
                slug,
                () -> approval.approve(run, Objects.requireNonNull(runs.get(run).getResultHash())));
        await(slug, run, found -> found.getPublication().documentsReady());
    }

    void publish(String slug, UUID run) {
        stage.as(DemoStage.SPECIALIST, slug, () -> publication.publishNow(run, true));
        await(slug, () -> {
            JobProgress statements = stage.as(
                    DemoStage.SPECIALIST,
                    slug,
                    () -> publication.statements(run).orElse(null));
            if (statements != null && statements.isFailed()) {
                throw new IllegalStateException("Annual statements failed: " + statements.message());
            }
            return statements == null || !statements.isUnderWay();
        });
    }

    void pay(String slug, UUID run) {
        stage.as(DemoStage.SPECIALIST, slug, () -> runs.markPaid(run));
    }

    private void await(String slug, UUID run, Predicate<PayrollRun> done) {
        await(slug, () -> {
            PayrollRun now = stage.as(DemoStage.SPECIALIST, slug, () -> runs.get(run));
            if (now.getStatus() == PayrollRunStatus.FAILED) {
                throw new IllegalStateException("Run " + now.getLabel() + " failed: " + now.getFailure());
            }
            return done.test(now);
        });
    }

    private static void await(String slug, BooleanSupplier done) {
        for (int i = 0; i < LONGEST_WAIT; i++) {
            if (done.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("A run of " + slug + " is still under way after five minutes");
    }
}
