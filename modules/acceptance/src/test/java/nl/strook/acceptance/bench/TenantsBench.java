package nl.strook.acceptance.bench;

import java.util.Locale;

/**
 * By hand: what a start costs with five employers and with two thousand, in turns: CPU of server and database until it is
 * ready, and of the half minute after it, in which every schedule has had its turn. Arguments: few, many, starts. See
 * benchmarks.md.
 */
public final class TenantsBench {

    private static final int IDLE_MILLIS = 35_000;
    private static final String SIZING = "-Xms128m -Xmx1g";

    private TenantsBench() {}

    public static void main(String[] arguments) throws Exception {
        int few = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        int starts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        fill(few);
        fill(many);
        for (int i = 0; i < starts; i++) {
            start(few);
            start(many);
        }
    }

    private static void fill(int tenants) {
        try (BenchWorld world = BenchWorld.start(name(tenants), SIZING)) {
            for (int there = 0; there < tenants; there += 100) {
                world.fill("employers", "klant", Math.min(there + 100, tenants));
            }
        }
    }

    private static void start(int tenants) throws InterruptedException {
        long began = System.nanoTime();
        try (BenchWorld world = BenchWorld.start(name(tenants), SIZING)) {
            double seconds = (System.nanoTime() - began) / 1e9;
            double server = CpuClock.seconds(world.server().pidOf("java"));
            double database = CpuClock.seconds(world.server().pidOf("mariadbd"));
            Spent.Watch watch = Spent.Watch.of(world.server());
            Thread.sleep(IDLE_MILLIS);
            Spent idle = watch.stop();
            System.out.printf(
                    Locale.ROOT,
                    "%,d employers: ready with %.1f s CPU (%.1f + %.1f database), %.1f s by the clock; %.1f s CPU in the half"
                            + " minute after it; load %s%n",
                    tenants,
                    server + database,
                    server,
                    database,
                    seconds,
                    idle.cpu(),
                    CpuClock.load());
        }
    }

    private static String name(int tenants) {
        return "bench-tenants-" + tenants;
    }
}
