package nl.strook.acceptance.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.acceptance.StatementCount;
import nl.strook.acceptance.StrookServer;
import nl.strook.acceptance.WebClient;
import nl.strook.acceptance.conservation.Rows;

/**
 * By hand: CPU of server and database and statements per request of an employee's pages, warm, 16 users at once, and a file of
 * the same server beside them. The demo world is made the first time. Arguments: the pages, by default all. See benchmarks.md.
 */
public final class PagesBench {

    private static final int USERS = 16;
    private static final int WARM_UP = 12_000;
    private static final int REQUESTS = 1_500;
    private static final int ROUNDS = 3;
    private static final Pattern STYLESHEET = Pattern.compile("href=\"([^\"]+\\.css[^\"]*)\"");
    private static final Pattern PAYSLIP = Pattern.compile("href=\"(/noord/payslips/payslip/[0-9a-f-]{36})\"");

    private static final Map<String, Address> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("my-payslips", user -> "/noord/payslips/my-payslips");
        PAGES.put("home", user -> "/noord/");
        PAGES.put("payslip", User::payslip);
        PAGES.put("stylesheet", User::stylesheet);
    }

    private final StrookServer server;
    private final StatementCount statements;
    private final List<User> users;
    private final ExecutorService threads = Executors.newFixedThreadPool(USERS);

    /** Somebody with a session, and the newest own payslip. */
    private record User(WebClient client, String stylesheet, String payslip) {}

    /** What a user asks for. */
    private interface Address {
        String of(User user);
    }

    private PagesBench(StrookServer server, Rows rows) {
        this.server = server;
        this.statements = new StatementCount(rows);
        this.users = logIn(rows);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> asInProduction = Map.of("STROOK_DEMO", "true", "JBOSS_JAVA_SIZING", "-Xms128m -Xmx1g");
        try (StrookServer server = StrookServer.startKept("bench-pages", StrookServer.repository(), asInProduction);
                Rows rows = Rows.of(server.dataDirectory())) {
            PagesBench bench = new PagesBench(server, rows);
            try {
                for (var page : PAGES.entrySet()) {
                    if (arguments.length == 0 || List.of(arguments).contains(page.getKey())) {
                        bench.measure(page.getKey(), page.getValue());
                    }
                }
            } finally {
                bench.threads.shutdownNow();
            }
        }
    }

    private void measure(String name, Address address) throws Exception {
        ask(address, WARM_UP);
        for (int round = 1; round <= ROUNDS; round++) {
            double server = CpuClock.seconds(this.server.pidOf("java"));
            double database = CpuClock.seconds(this.server.pidOf("mariadbd"));
            long before = statements.now();
            long began = System.nanoTime();
            ask(address, REQUESTS);
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s %d: CPU ms per request %.2f server + %.2f database; %.2f statements; %.0f requests a second; load"
                            + " %s%n",
                    name,
                    round,
                    1000 * (CpuClock.seconds(this.server.pidOf("java")) - server) / REQUESTS,
                    1000 * (CpuClock.seconds(this.server.pidOf("mariadbd")) - database) / REQUESTS,
                    (double) (statements.now() - before) / REQUESTS,
                    REQUESTS / seconds,
                    CpuClock.load());
        }
    }

    private void ask(Address address, int requests) throws Exception {
        AtomicInteger left = new AtomicInteger(requests);
        List<Callable<Void>> work = new ArrayList<>();
        for (User user : users) {
            work.add(() -> {
                while (left.getAndDecrement() > 0) {
                    int status = user.client().get(address.of(user)).status();
                    if (status != 200) {
                        throw new IllegalStateException(address.of(user) + " answered " + status);
                    }
                }
                return null;
            });
        }
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
    }

    private List<User> logIn(Rows rows) {
        List<String> names = new ArrayList<>();
        rows.each(
                "select a.email from user_account a join membership m on m.account_id = a.id join tenant t"
                        + " on t.id = m.tenant_id where t.slug = 'noord' and m.role = 'EMPLOYEE' and a.active"
                        + " and (select count(*) from membership o where o.account_id = a.id) = 1"
                        + " and (select count(*) from payslip p where p.employee_id = m.employee_id) >= 12"
                        + " order by a.email limit " + USERS,
                row -> names.add(row.getString(1)));
        if (names.size() != USERS) {
            throw new IllegalStateException("Only " + names.size() + " people can log in");
        }
        return names.stream().map(this::logIn).toList();
    }

    private User logIn(String name) {
        WebClient client = WebClient.loggedIn(server, name);
        String home = client.get("/noord/").body();
        return new User(client, first(STYLESHEET, home), first(PAYSLIP, home));
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return found.group(1);
    }
}
