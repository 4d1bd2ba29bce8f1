package nl.strook.acceptance.kill;

import static nl.strook.acceptance.kill.SmallWorld.CUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import nl.strook.acceptance.conservation.Conservation;

/**
 * By hand: kills the server at many random moments of calculating, rendering and publishing, starts it again each time, and
 * looks whether all is conserved. See development.md. Arguments: how many kills, how many people, the seed.
 */
public final class KillSweep {

    private static final int FIRST_YEAR = 2025;

    private final CutRuns runs;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private int kills;
    private int undone;

    private KillSweep(CutRuns runs, long seed) {
        this.runs = runs;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 110;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        int failed;
        try (CutRuns runs = CutRuns.start("kill-sweep", people, FIRST_YEAR, FIRST_YEAR + 1)) {
            failed = new KillSweep(runs, seed).run(wanted);
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private int run(int wanted) {
        for (int number = 0; number < 24 && kills < wanted && faults.isEmpty(); number++) {
            String label = (FIRST_YEAR + number / 12) + "-" + (number % 12 + 1) + "-M";
            String run = runs.step("open", CUT, label);
            cut(label, "calculate", run, 1_500, state -> state.startsWith("CALCULATED NONE"));
            runs.step("submit", CUT, run);
            cut(label, "approve", run, 3_000, state -> state.startsWith("APPROVED NONE true"));
            cut(label, "publish", run, 1_200, RunSteps::isSettled);
        }
        System.out.println(kills + " kills, " + undone + " steps that had left nothing and were asked for again, "
                + faults.size() + " faults");
        faults.forEach(System.out::println);
        return faults.size();
    }

    /** @param longest milliseconds after the order at which the kill comes at the latest */
    private void cut(String label, String step, String run, int longest, Predicate<String> end) {
        String before = runs.state(CUT, run);
        int after = random.nextInt(longest);
        runs.stepAside(step, CUT, run);
        RunSteps.pause(after);
        runs.killAndStart();
        kills++;
        String found = runs.state(CUT, run);
        boolean asked = found.equals(before);
        if (asked) {
            undone++;
            runs.step(step, CUT, run);
        }
        runs.await(CUT, run, end);
        List<String> now = Conservation.faults(runs.dataDirectory());
        faults.addAll(now);
        System.out.println(kills + ": " + label + " " + step + ", killed after " + after + " ms, found " + found
                + (asked ? ", asked again" : "") + ", " + now.size() + " faults");
    }
}
