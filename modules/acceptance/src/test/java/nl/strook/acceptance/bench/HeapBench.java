package nl.strook.acceptance.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By hand: what is alive in the server's heap while a run goes on, of few people and of many, in one server with a small heap:
 * it is collected again and again, and the highest that stays counts. Arguments: few, many, the heap's limit. See
 * benchmarks.md.
 */
public final class HeapBench {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final BenchWorld world;

    private HeapBench(BenchWorld world) {
        this.world = world;
    }

    public static void main(String[] arguments) throws Exception {
        int few = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        String limit = arguments.length > 2 ? arguments[2] : "512m";
        try (BenchWorld world = BenchWorld.start("bench-heap", "-Xms128m -XX:+UseSerialGC -Xmx" + limit)) {
            HeapBench bench = new HeapBench(world);
            world.employer("klein", few);
            world.employer("groot", many);
            bench.run("klein", few);
            bench.run("groot", many);
            bench.run("klein", few);
            bench.run("groot", many);
        }
    }

    private void run(String employer, int people) throws Exception {
        world.awaitMails();
        String label = world.nextMonth(employer);
        String run = world.open(employer, label);
        tell(employer, people, label, "nothing", () -> Thread.sleep(2_000));
        tell(employer, people, label, "calculating", () -> world.calculate(employer, run));
        tell(employer, people, label, "accepting and approving", () -> world.approve(employer, run));
        tell(employer, people, label, "rendering", () -> world.awaitDocuments(employer, run));
        tell(employer, people, label, "publishing", () -> world.publish(employer, run));
    }

    private void tell(String employer, int people, String label, String what, Work work) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicLong highest = new AtomicLong();
        AtomicLong looks = new AtomicLong();
        Thread watching = new Thread(() -> {
            while (going.get()) {
                highest.accumulateAndGet(alive(), Math::max);
                looks.incrementAndGet();
            }
        });
        watching.start();
        work.run();
        going.set(false);
        watching.join();
        System.out.printf(
                Locale.ROOT,
                "%s %,d %s, %s: at most %d MB alive in %d looks%n",
                employer,
                people,
                label,
                what,
                highest.get() / 1024,
                looks.get());
    }

    /** Kilobytes that stay after a whole collection. */
    private long alive() {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private String jcmd(String command) {
        try {
            Process process = new ProcessBuilder(
                            "jcmd", String.valueOf(world.server().pidOf("java")), command)
                    .redirectErrorStream(true)
                    .start();
            String answer =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            // Metaspace is told behind the heap.
            int metaspace = answer.indexOf("Metaspace");
            return metaspace < 0 ? answer : answer.substring(0, metaspace);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stretch that is watched. */
    private interface Work {
        void run() throws Exception;
    }
}
