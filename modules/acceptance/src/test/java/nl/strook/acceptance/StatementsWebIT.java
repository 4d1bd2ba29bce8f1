package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.acceptance.WebClient.Answer;
import nl.strook.acceptance.conservation.Rows;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many statements a page costs once it is warm, so that a statement per row is seen when it comes in. The server's own
 * rounds count along: the lowest of several tries is the page's.
 */
class StatementsWebIT {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int FEW = 5;
    private static final int LINE_IN_THE_LOG = 3;
    private static final int RUN = 30;
    private static final int TRIES = 8;
    private static final long MILLIS_BETWEEN = 150;

    private static Rows rows;
    private static StatementCount statements;

    @BeforeAll
    static void openTheDatabase() {
        Path data = ServerOfTheSession.server().dataDirectory();
        assumeThat(data.resolve("database.properties")).exists();
        rows = Rows.of(data);
        statements = new StatementCount(rows);
    }

    @AfterAll
    static void closeTheDatabase() {
        if (rows != null) {
            rows.close();
        }
    }

    @Test
    void anEmployeesPagesAskFewStatements() {
        WebClient frederik = WebClient.loggedIn("frederik.krijger@noord.example");
        String payslip = first(frederik, "/noord/payslips/my-payslips", "/noord/payslips/payslip/" + ID);
        String statement = first(frederik, "/noord/payslips/my-payslips", "/noord/payslips/annual-statement/" + ID);
        require(
                frederik,
                Map.of(
                        statement,
                        FEW + 2 + LINE_IN_THE_LOG,
                        "/noord/",
                        FEW,
                        "/noord/payslips/my-payslips",
                        FEW,
                        "/noord/payslips/my-payslips?year=2025",
                        FEW,
                        payslip,
                        FEW + 1 + LINE_IN_THE_LOG,
                        payslip + "/pdf",
                        FEW + 1 + LINE_IN_THE_LOG));
    }

    @Test
    void theBureausPagesAskFewStatements() {
        WebClient pieter = inAdministration("pieter.jansen@strook.example");
        String run = first(pieter, "/admin/noord/payroll/runs", "/admin/noord/payroll/run/" + ID);
        require(pieter, Map.of("/admin/payroll/runs", FEW, "/admin/noord/employees", FEW + 1, run, RUN));
    }

    private static void require(WebClient client, Map<String, Integer> most) {
        SoftAssertions all = new SoftAssertions();
        most.forEach((address, statements) ->
                all.assertThat(of(client, address)).as(address).isLessThanOrEqualTo(statements));
        all.assertAll();
    }

    private static WebClient inAdministration(String email) {
        WebClient client = WebClient.loggedIn(email);
        Answer answer = client.follow(client.get("/admin/"));
        assertThat(answer.status()).isEqualTo(200);
        return client;
    }

    private static String first(WebClient client, String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(client.get(page).body());
        assertThat(found.find()).as("%s on %s", pattern, page).isTrue();
        return found.group();
    }

    private static long of(WebClient client, String address) {
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = statements.now();
            int status = client.get(address).status();
            lowest = Math.min(lowest, statements.now() - before);
            assertThat(status).as(address).isEqualTo(200);
            pause();
        }
        return lowest;
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
