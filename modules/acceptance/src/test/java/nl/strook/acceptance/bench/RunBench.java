package nl.strook.acceptance.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import nl.strook.acceptance.DatabaseAccess;
import nl.strook.acceptance.conservation.Rows;

/**
 * By hand: runs of some thousand people from calculation to queued mail, month after month on a warm server, and beside the
 * calculation the same content written by plain JDBC. Arguments: people, months. See benchmarks.md.
 */
public final class RunBench {

    private static final String EMPLOYER = "groot";

    private final BenchWorld world;
    private final int people;

    private RunBench(BenchWorld world, int people) {
        this.world = world;
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        try (BenchWorld world = BenchWorld.start("bench-run-" + people, "-Xms128m -Xmx1g")) {
            world.employer(EMPLOYER, people);
            RunBench bench = new RunBench(world, people);
            for (int i = 0; i < months; i++) {
                bench.month();
            }
        }
    }

    private void month() throws Exception {
        world.awaitMails();
        String label = world.nextMonth(EMPLOYER);
        String run = world.open(EMPLOYER, label);
        Spent calculated = spent(() -> world.calculate(EMPLOYER, run));
        Spent approved = spent(() -> world.approve(EMPLOYER, run));
        Spent rendered = spent(() -> world.awaitDocuments(EMPLOYER, run));
        Spent published = spent(() -> world.publish(EMPLOYER, run));
        Spent whole = calculated.and(approved).and(rendered).and(published);
        tell(label + " calculate and store", calculated);
        tell(label + " approve", approved);
        tell(label + " render and archive", rendered);
        tell(label + " publish and queue mail", published);
        tell(label + " whole run", whole);
        System.out.printf(
                Locale.ROOT,
                "%s %,.0f employees an hour by the clock, %,.0f by the CPU of two cores%n",
                label,
                people / whole.wall() * 3600,
                people / whole.cpu() * 2 * 3600);
        beside(label, run, calculated);
    }

    private void beside(String label, String run, Spent calculated) throws Exception {
        world.awaitMails();
        DatabaseAccess database = DatabaseAccess.of(world.server().dataDirectory());
        try (Rows rows = world.rows();
                Connection migrator = DriverManager.getConnection(
                        database.url(), DatabaseAccess.MIGRATOR, database.migratorPassword());
                PlainInserts plain = PlainInserts.of(
                        rows,
                        DriverManager.getConnection(
                                database.url() + "?useBulkStmts=true", DatabaseAccess.APPLICATION, database.password()),
                        run)) {
            PlainInserts.makeTables(migrator);
            System.out.printf(
                    Locale.ROOT,
                    "%s %.1f lines and %.0f characters of document each%n",
                    label,
                    (double) plain.lines() / people,
                    (double) plain.documentBytes() / people);
            compare(label + " JDBC, lines as rows", calculated, () -> plain.linesAsRows(true));
            compare(label + " JDBC, lines as rows, nothing else", calculated, () -> plain.linesAsRows(false));
            compare(label + " JDBC, document row", calculated, plain::documents);
            PlainInserts.dropTables(migrator);
        }
    }

    private void compare(String what, Spent calculated, Work work) throws Exception {
        Spent.Watch watch = Spent.Watch.ofThisProcess(world.server());
        work.run();
        Spent plain = watch.stop();
        tell(what, plain);
        System.out.printf(
                Locale.ROOT, "%s: calculate and store is at %.0f %%%n", what, 100 * plain.cpu() / calculated.cpu());
    }

    private Spent spent(Work work) throws Exception {
        Spent.Watch watch = Spent.Watch.of(world.server());
        work.run();
        return watch.stop();
    }

    private void tell(String what, Spent spent) {
        System.out.println(what + ": " + spent.told(people) + ", load " + CpuClock.load());
    }

    /** A stretch that is measured. */
    private interface Work {
        void run() throws SQLException, InterruptedException;
    }
}
