package nl.strook.acceptance.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.strook.acceptance.StrookArchive;
import nl.strook.acceptance.StrookServer;
import nl.strook.acceptance.conservation.Rows;
import nl.strook.acceptance.kill.RunDriver;
import nl.strook.acceptance.kill.RunSteps;

/**
 * The EAR as built with {@link RunDriver} and {@link PeopleDriver} beside it, without the demo world. People are made through
 * the services the first time and kept; what stands each month is written by SQL, so that each payslip has twenty lines.
 */
final class BenchWorld implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LOOK_MILLIS = 100;
    private static final int AT_ONCE = 500;

    /** Pay component, and what it stands with: quantity or cents. */
    private static final List<String> STANDING = List.of(
            "'125', 600, null",
            "'150', 240, null",
            "'205', 1200, null",
            "'215', 960, null",
            "'220', null, 7500",
            "'310', 24000, null",
            "'320', 800, null",
            "'330', null, 1995",
            "'740', null, 350",
            "'742', null, 14250",
            "'210', null, 4200");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StrookServer server;
    private final RunSteps steps;

    private BenchWorld(StrookServer server) {
        this.server = server;
        this.steps = new RunSteps(server::portal, LONGEST, LOOK_MILLIS);
    }

    /** @param sizing options of the server's JVM, such as {@code -Xmx1g} */
    static BenchWorld start(String name, String sizing) {
        var ear = StrookArchive.withWar("run-driver", RunDriver.class, PeopleDriver.class);
        return new BenchWorld(StrookServer.startKept(
                name,
                StrookArchive.place(ear, name + "-build"),
                Map.of("STROOK_DEMO", "false", "JBOSS_JAVA_SIZING", sizing)));
    }

    StrookServer server() {
        return server;
    }

    Rows rows() {
        return Rows.of(server.dataDirectory());
    }

    /** An employer with this many people and a calendar of 2026. */
    void employer(String slug, int people) {
        for (int there = AT_ONCE; there < people; there += AT_ONCE) {
            fill("people", slug, there);
        }
        fill("people", slug, people);
        try (Rows rows = rows()) {
            String ofTheirs = " from employment m join tenant t on t.id = m.tenant_id where t.slug = '" + slug + "'";
            if (rows.all("select 1" + ofTheirs + " and exists (select 1 from standing_component s where"
                            + " s.tenant_id = t.id) limit 1")
                    .isEmpty()) {
                rows.change("insert into tax_credit_request (id, tenant_id, version, employment_id, from_on, applied,"
                        + " signed_on) select uuid(), m.tenant_id, 0, m.id, '2020-03-01', true, '2020-02-20'"
                        + ofTheirs);
                for (String component : STANDING) {
                    rows.change("insert into standing_component (id, tenant_id, version, employment_id,"
                            + " component_code, quantity, amount_cents, from_on) select uuid(), m.tenant_id, 0, m.id, "
                            + component + ", '2026-01-01'" + ofTheirs);
                }
            }
        }
        steps.take("calendar", slug, "2026");
    }

    void fill(String what, String slug, int wanted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.portal() + "/run-driver/fill/" + what))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "tenant=" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "&about=" + wanted))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Filling " + slug + " ended with " + answer.statusCode());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first month of 2026 that has no run yet; after November a new world is needed. */
    String nextMonth(String slug) {
        try (Rows rows = rows()) {
            String done = rows.all(
                            "select count(*) as done from payroll_run r join tenant t on t.id = r.tenant_id"
                                    + " where t.slug = ?",
                            slug)
                    .get(0)
                    .get("done");
            return "2026-" + (Integer.parseInt(String.valueOf(done)) + 1) + "-M";
        }
    }

    String open(String slug, String label) {
        return steps.take("open", slug, label);
    }

    void calculate(String slug, String run) {
        steps.take("calculate", slug, run);
        steps.await(slug, run, state -> state.startsWith("CALCULATED NONE"));
    }

    /** Accepts what stands out and lets the employer approve; the documents are not waited for. */
    void approve(String slug, String run) {
        steps.take("submit", slug, run);
        steps.take("approve", slug, run);
    }

    void awaitDocuments(String slug, String run) {
        steps.await(slug, run, state -> state.startsWith("APPROVED NONE true"));
    }

    /** The mails are queued when it returns. */
    void publish(String slug, String run) {
        steps.take("publish", slug, run);
        steps.await(slug, run, RunSteps::isSettled);
    }

    /** Waits until every mail has left. */
    void awaitMails() throws InterruptedException {
        try (Rows rows = rows()) {
            while (!rows.all("select 1 from outbox_entry where state = 'QUEUED' limit 1")
                    .isEmpty()) {
                Thread.sleep(1_000);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
