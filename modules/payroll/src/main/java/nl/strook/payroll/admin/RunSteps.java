package nl.strook.payroll.admin;

import java.util.ArrayList;
import java.util.List;
import nl.strook.payroll.RunSheet;
import nl.strook.payroll.RunSheet.FindingLine;
import nl.strook.payroll.RunSheet.Standing;
import nl.strook.payroll.RunWork;
import nl.strook.websupport.part.Step;
import nl.strook.websupport.part.Step.State;
import org.jspecify.annotations.Nullable;

/** The six steps of a run with a word about each. */
final class RunSteps {

    private RunSteps() {}

    static List<Step> of(RunSheet sheet, RunWords words) {
        Standing run = sheet.run();
        int now = run.work() == RunWork.CALCULATING ? 2 : run.status().step();
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            State state = number < now || run.paidAt() != null ? State.DONE : number == now ? State.NOW : State.TO_COME;
            steps.add(new Step(number + " " + words.text("step." + number), detail(number, sheet, words), state));
        }
        return steps;
    }

    private static @Nullable String detail(int number, RunSheet sheet, RunWords words) {
        Standing run = sheet.run();
        return switch (number) {
            case 1 -> words.text("step.1.rows", sheet.inputRows());
            case 2 -> calculating(sheet, words);
            case 3 -> checking(sheet, words);
            case 4 ->
                run.approvedByName() != null
                        ? run.approvedByName()
                        : words.text("step.4.before", words.day(run.approvalOn()));
            case 5 -> publishing(run, words);
            default -> words.day(run.paymentOn());
        };
    }

    private static String calculating(RunSheet sheet, RunWords words) {
        Standing run = sheet.run();
        RunSheet.Progress progress = sheet.progress();
        if (run.work() == RunWork.CALCULATING && progress != null) {
            return words.text("step.2.busy", progress.done(), progress.total());
        }
        return run.resultHash() == null
                ? words.text("step.2.not")
                : words.text("step.2.done", run.employments(), words.moment(run.calculatedAt()));
    }

    private static String checking(RunSheet sheet, RunWords words) {
        List<FindingLine> findings = sheet.findings();
        if (sheet.run().resultHash() == null) {
            return words.text("step.3.not");
        }
        long accepted = findings.stream().filter(FindingLine::accepted).count();
        return findings.isEmpty()
                ? words.text("step.3.nothing")
                : words.text("step.3.accepted", accepted, findings.size());
    }

    private static String publishing(Standing run, RunWords words) {
        if (run.publishedAt() != null) {
            return words.moment(run.publishedAt());
        }
        return run.publishAt() != null ? words.moment(run.publishAt()) : words.day(run.publicationOn());
    }
}
