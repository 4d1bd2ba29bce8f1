package nl.strook.payroll.admin;

import java.util.List;
import nl.strook.payroll.input.RunPreview;
import nl.strook.payroll.input.sheet.Column;
import nl.strook.payroll.input.sheet.SheetPreview;
import nl.strook.websupport.part.Step;
import org.jspecify.annotations.Nullable;

/** The four steps of an import: file, columns, check, store. */
final class ImportSteps {

    private ImportSteps() {}

    static List<Step> of(@Nullable RunPreview run, InputWords words) {
        if (run == null) {
            return List.of(
                    new Step(words.text("input.step.file"), words.text("input.step.choose"), Step.State.NOW),
                    new Step(words.text("input.step.columns"), null, Step.State.TO_COME),
                    new Step(words.text("input.step.check"), null, Step.State.TO_COME),
                    new Step(
                            words.text("input.step.store"), words.text("input.step.allOrNothing"), Step.State.TO_COME));
        }
        SheetPreview preview = run.preview();
        int columns = Column.values().length;
        boolean known = preview.columnsFound() == columns;
        boolean right = run.mayBeStored();
        return List.of(
                new Step(words.text("input.step.file"), preview.sheet().fileName(), Step.State.DONE),
                new Step(
                        words.text("input.step.columns"),
                        words.text("input.step.known", preview.columnsFound(), columns),
                        known ? Step.State.DONE : Step.State.NOW),
                new Step(words.text("input.step.check"), found(preview, words), checkState(known, right)),
                new Step(
                        words.text("input.step.store"),
                        words.text("input.step.allOrNothing"),
                        right ? Step.State.NOW : Step.State.TO_COME));
    }

    private static String found(SheetPreview preview, InputWords words) {
        int errors = preview.errors().size();
        return words.text(
                errors == 1 ? "input.step.foundOne" : "input.step.found", errors, (int) preview.openWarnings());
    }

    private static Step.State checkState(boolean known, boolean right) {
        if (right) {
            return Step.State.DONE;
        }
        return known ? Step.State.NOW : Step.State.TO_COME;
    }
}
