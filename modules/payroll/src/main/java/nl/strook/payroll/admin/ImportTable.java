package nl.strook.payroll.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.input.sheet.AmountText;
import nl.strook.payroll.input.sheet.CellFinding;
import nl.strook.payroll.input.sheet.Column;
import nl.strook.payroll.input.sheet.DateText;
import nl.strook.payroll.input.sheet.PreviewRow;
import nl.strook.payroll.input.sheet.SheetCell;
import nl.strook.payroll.input.sheet.SheetPreview;

/**
 * The part of a preview that one page shows: all rows or those to look at, a hundred at a time.
 *
 * @param errors of the rows shown
 * @param hiddenErrors number of errors on other pages
 * @param page counts from 1
 */
public record ImportTable(
        List<ImportRow> rows,
        List<ImportNotice> errors,
        List<ImportNotice> warnings,
        int errorCount,
        int hiddenErrors,
        int toLookAt,
        int page,
        int pages)
        implements Serializable {

    private static final int PAGE = 100;
    private static final int EXAMPLES = 2;
    private static final int MOST_WARNINGS = 200;

    static ImportTable of(SheetPreview preview, boolean all, int wantedPage, Locale locale) {
        InputWords words = new InputWords(locale);
        List<PreviewRow> selected = selected(preview, all);
        int pages = Math.max(1, (selected.size() + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(wantedPage, pages));
        List<PreviewRow> shown =
                selected.subList(Math.min(selected.size(), (page - 1) * PAGE), Math.min(selected.size(), page * PAGE));
        List<ImportNotice> errors = new ArrayList<>();
        shown.forEach(row -> errors(row, words, errors));
        int errorCount = preview.errors().size();
        return new ImportTable(
                shown.stream().map(row -> row(row, words)).toList(),
                errors,
                warnings(preview, words),
                errorCount,
                errorCount - errors.size(),
                (int) preview.rows().stream()
                        .filter(row -> row.state() != PreviewRow.State.OK)
                        .count(),
                page,
                pages);
    }

    /** What needs a look comes with two right rows to compare with; a wrong header is a row of its own. */
    private static List<PreviewRow> selected(SheetPreview preview, boolean all) {
        List<PreviewRow> selected = new ArrayList<>();
        if (preview.header().state() == PreviewRow.State.BAD) {
            selected.add(preview.header());
        }
        int examples = 0;
        for (PreviewRow row : preview.rows()) {
            boolean example = row.findings().isEmpty() && examples < EXAMPLES;
            examples += example ? 1 : 0;
            if (all || example || !row.findings().isEmpty()) {
                selected.add(row);
            }
        }
        return selected;
    }

    private static void errors(PreviewRow row, InputWords words, List<ImportNotice> errors) {
        for (CellFinding finding : row.findings()) {
            if (!finding.isWarning()) {
                errors.add(new ImportNotice(finding.place().toString(), words.sentence(finding), "", false));
            }
        }
    }

    private static List<ImportNotice> warnings(SheetPreview preview, InputWords words) {
        return preview.warnings().stream()
                .limit(MOST_WARNINGS)
                .map(finding -> new ImportNotice(
                        finding.place().toString(),
                        words.sentence(finding),
                        finding.acceptanceKey(),
                        preview.isAccepted(finding)))
                .toList();
    }

    private static ImportRow row(PreviewRow row, InputWords words) {
        List<ImportCell> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(cell(row, column, words));
        }
        String kind = switch (row.state()) {
            case OK -> "ok";
            case WAIT -> "wait";
            case BAD -> "bad";
        };
        return new ImportRow(row.number(), kind, cells);
    }

    private static ImportCell cell(PreviewRow row, Column column, InputWords words) {
        SheetCell cell = row.row().cell(column);
        boolean amount = column == Column.QUANTITY || column == Column.AMOUNT;
        String place = row.row().place(column).toString();
        List<CellFinding> findings = row.findingsAt(column);
        CellFinding worst = findings.stream()
                .filter(finding -> !finding.isWarning())
                .findFirst()
                .orElse(findings.isEmpty() ? null : findings.get(0));
        if (worst == null) {
            return new ImportCell(place, shown(row, column, cell, words), "", null, amount);
        }
        String text = worst.isWarning() ? shown(row, column, cell, words) : cell.text();
        return new ImportCell(place, text, worst.isWarning() ? "wait" : "bad", words.note(worst), amount);
    }

    private static String shown(PreviewRow row, Column column, SheetCell cell, InputWords words) {
        if (column == Column.QUANTITY || column == Column.AMOUNT) {
            BigDecimal number = AmountText.read(cell).value();
            return number == null ? cell.text() : words.amount(number);
        }
        if (column == Column.DATE) {
            LocalDate date = DateText.read(cell).value();
            return date == null ? cell.text() : DutchFormat.date(date);
        }
        String name = row.employeeName();
        return column == Column.NAME && cell.isEmpty() && name != null ? name : cell.text();
    }
}
