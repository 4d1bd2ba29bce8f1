package nl.strook.payroll.admin;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.engine.Unit;
import nl.strook.payroll.input.RunPreview;
import nl.strook.payroll.input.sheet.CheckedRow;
import nl.strook.payroll.input.sheet.EarlierFile;
import nl.strook.payroll.input.sheet.InputDifference;
import nl.strook.payroll.input.sheet.KnownComponent;
import nl.strook.payroll.input.sheet.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * What a newer sheet changes, as lines of text; the first of each kind.
 *
 * @param summary how many of each kind
 * @param hidden number of changes without a line
 */
public record ImportDifference(String summary, List<Line> lines, int hidden) implements Serializable {

    private static final int MOST = 40;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm", Locale.ROOT);

    /**
     * One change.
     *
     * @param kind {@code plus}, {@code minus} or {@code pencil}: the icon
     * @param word the same in a word
     */
    public record Line(String kind, String word, String text) implements Serializable {}

    static ImportDifference of(InputDifference difference, Map<String, KnownComponent> components, InputWords words) {
        Writer writer = new Writer(components, words);
        List<Line> lines = new ArrayList<>();
        difference.changed().stream().limit(MOST).forEach(change -> lines.add(writer.changed(change)));
        difference.added().stream().limit(MOST).forEach(row -> lines.add(writer.added(row)));
        difference.removed().stream().limit(MOST).forEach(row -> lines.add(writer.removed(row)));
        int total = difference.changed().size()
                + difference.added().size()
                + difference.removed().size();
        String summary = words.text(
                "input.difference.summary",
                difference.changed().size(),
                difference.added().size(),
                difference.removed().size(),
                difference.same());
        return new ImportDifference(summary, lines, total - lines.size());
    }

    /** Whether the same file was used before. */
    static String earlier(@Nullable RunPreview preview, InputWords words) {
        EarlierFile earlier = preview == null ? null : preview.earlier();
        if (earlier == null) {
            return words.text("input.file.never");
        }
        String moment = MOMENT.format(ZonedDateTime.ofInstant(earlier.importedAt(), StrookTime.ZONE));
        return words.text("input.file.before", earlier.runCode(), earlier.importedBy(), moment);
    }

    private record Writer(Map<String, KnownComponent> components, InputWords words) {

        Line added(CheckedRow row) {
            return new Line(
                    "plus",
                    words.text("input.difference.added"),
                    who(row.employeeNumber(), row.employeeName(), row.code()) + ": "
                            + figures(row.code(), row.quantity(), row.amountCents(), date(row)));
        }

        Line removed(StoredRow row) {
            return new Line(
                    "minus",
                    words.text("input.difference.removed"),
                    who(row.employeeNumber(), row.employeeName(), row.code()) + ": "
                            + figures(row.code(), row.quantity(), row.amountCents(), date(row)));
        }

        Line changed(InputDifference.Change change) {
            StoredRow before = change.before();
            CheckedRow after = change.after();
            return new Line(
                    "pencil",
                    words.text("input.difference.changed"),
                    words.text(
                            "input.difference.fromTo",
                            who(after.employeeNumber(), after.employeeName(), after.code()),
                            figures(before.code(), before.quantity(), before.amountCents(), date(before)),
                            figures(after.code(), after.quantity(), after.amountCents(), date(after))));
        }

        private String who(String number, String name, String code) {
            KnownComponent component = components.get(code);
            return number + " " + name + ", " + (component == null ? code : component.name());
        }

        private String figures(String code, @Nullable Long quantity, @Nullable Long amountCents, String date) {
            KnownComponent component = components.get(code);
            Unit unit = component == null ? null : component.unit();
            String both = (words.quantity(quantity, unit) + " "
                            + (amountCents == null ? "" : "€\u00a0" + words.amount(amountCents)))
                    .strip();
            return date.isEmpty() ? both : both + " (" + date + ")";
        }

        private static String date(CheckedRow row) {
            return row.date() == null ? "" : DutchFormat.date(row.date());
        }

        private static String date(StoredRow row) {
            return row.date() == null ? "" : DutchFormat.date(row.date());
        }
    }
}
