package nl.strook.acceptance.kill;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.demo.DemoStage;
import nl.strook.core.job.JobProgress;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayFrequency;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.RunApproval;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunFindings;
import nl.strook.payroll.RunPublication;
import nl.strook.payroll.RunRendering;

/** Inside the server under test: the steps of a run, by the same people and services as the pages, an address each. */
@WebServlet("/run/*")
public class RunDriver extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAYMENT_DAY = 25;
    private static final int CONFLICT = 409;

    @Inject
    transient DemoStage stage;

    @Inject
    transient PayCalendars calendars;

    @Inject
    transient PayrollRuns runs;

    @Inject
    transient RunCalculation calculation;

    @Inject
    transient RunFindings findings;

    @Inject
    transient RunApproval approval;

    @Inject
    transient RunRendering rendering;

    @Inject
    transient RunPublication publication;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=UTF-8");
        try {
            response.getWriter()
                    .print(step(
                            request.getPathInfo().substring(1),
                            request.getParameter("tenant"),
                            request.getParameter("about")));
        } catch (RuntimeException e) {
            response.setStatus(CONFLICT);
            response.getWriter().print(e);
        }
    }

    private String step(String step, String slug, String about) {
        switch (step) {
            case "calendar" ->
                by(slug, () -> {
                    if (calendars.findSettings().isEmpty()) {
                        calendars.choose(PayFrequency.MONTH, PAYMENT_DAY);
                    }
                    calendars.confirm(Integer.parseInt(about));
                });
            case "open" -> {
                return stage.as(DemoStage.SPECIALIST, slug, () -> runs.open(about))
                        .toString();
            }
            case "calculate" -> by(slug, () -> calculation.start(UUID.fromString(about)));
            case "resume" -> by(slug, () -> calculation.resume(UUID.fromString(about)));
            case "submit" ->
                by(slug, () -> {
                    findings.acceptNotices(UUID.fromString(about));
                    runs.submit(UUID.fromString(about));
                });
            case "approve" ->
                stage.as("hr@" + slug + ".example", slug, () -> {
                    PayrollRun run = runs.get(UUID.fromString(about));
                    approval.approve(run.getId(), Objects.requireNonNull(run.getResultHash()));
                });
            case "render-again" -> by(slug, () -> rendering.resume(UUID.fromString(about)));
            case "publish" -> by(slug, () -> publication.publishNow(UUID.fromString(about), true));
            case "state" -> {
                return stage.as(DemoStage.SPECIALIST, slug, () -> state(UUID.fromString(about)));
            }
            default -> throw new IllegalArgumentException("No step " + step);
        }
        return "";
    }

    private void by(String slug, Runnable work) {
        stage.as(DemoStage.SPECIALIST, slug, work);
    }

    private String state(UUID id) {
        PayrollRun run = runs.get(id);
        String statements = publication
                .statements(id)
                .map(JobProgress::state)
                .map(Enum::name)
                .orElse("NONE");
        return run.getStatus() + " " + run.getWork() + " "
                + run.getPublication().documentsReady() + " " + statements;
    }
}
