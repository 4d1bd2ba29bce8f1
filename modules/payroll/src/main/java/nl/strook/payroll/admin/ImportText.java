package nl.strook.payroll.admin;

import nl.strook.payroll.input.InputRunFacts;
import nl.strook.payroll.input.RunPreview;
import nl.strook.payroll.input.sheet.PreviewRow;
import nl.strook.payroll.input.sheet.SheetPreview;
import org.jspecify.annotations.Nullable;

/** The sentences of a preview: how many rows are right, what is wrong, and what saving will do. */
public final class ImportText {

    private final @Nullable RunPreview preview;
    private final @Nullable ImportTable table;
    private final @Nullable InputRunFacts run;
    private final InputWords words;

    ImportText(
            @Nullable RunPreview preview, @Nullable ImportTable table, @Nullable InputRunFacts run, InputWords words) {
        this.preview = preview;
        this.table = table;
        this.run = run;
        this.words = words;
    }

    /** Why saving is not possible yet, or what it will do. */
    public String getSaveReason() {
        RunPreview now = preview;
        if (now == null) {
            return "";
        }
        if (now.isNothingNew()) {
            return words.text("input.save.nothingNew");
        }
        if (now.isOtherRunsFileOpen()) {
            return words.text("input.save.otherRun");
        }
        if (now.preview().header().state() == PreviewRow.State.BAD) {
            return words.text("input.save.header");
        }
        return words.text(now.mayBeStored() ? "input.save.ready" : "input.save.notYet");
    }

    public String getSaveLabel() {
        int rows = preview == null ? 0 : preview.preview().sheet().rows().size();
        boolean replaces = run != null && run.rowCount() > 0;
        return words.text(
                replaces
                        ? rows == 1 ? "input.save.replaceOne" : "input.save.replace"
                        : rows == 1 ? "input.save.one" : "input.save.more",
                rows);
    }

    public String getErrorsTitle() {
        int count = table == null ? 0 : table.errorCount();
        return words.text(count == 1 ? "input.errors.one" : "input.errors.more", count);
    }

    public String getRight() {
        SheetPreview shown = preview == null ? null : preview.preview();
        return shown == null
                ? ""
                : words.text(
                        "input.right",
                        (int) shown.rightRows(),
                        shown.sheet().rows().size());
    }

    /** Whether the same file was used before. */
    public String getEarlier() {
        return ImportDifference.earlier(preview, words);
    }

    /** Errors and warnings as a sheet, to mend them elsewhere. */
    byte[] errors(SheetPreview shown) {
        SafeCsv csv = new SafeCsv().row(words.text("input.errors.cell"), words.text("input.errors.sentence"));
        shown.errors().forEach(finding -> csv.row(finding.place().toString(), words.sentence(finding)));
        shown.warnings().forEach(finding -> csv.row(finding.place().toString(), words.sentence(finding)));
        return csv.bytes();
    }

    String errorsFile() {
        String label = run == null ? "" : run.label().replaceAll("[^0-9A-Za-z-]", "-");
        return words.text("input.errors.file") + "-" + label + ".csv";
    }
}
