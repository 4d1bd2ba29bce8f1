package nl.strook.payroll.input.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks a pay input sheet as a whole: header, every cell of every row, and rows that look alike. */
public final class PayInputCheck {

    private final SheetFacts facts;
    private final EmploymentIndex employments;
    private final Set<String> accepted;

    private PayInputCheck(SheetFacts facts, Set<String> accepted) {
        this.facts = facts;
        this.employments = new EmploymentIndex(facts);
        this.accepted = accepted;
    }

    /** @param accepted acceptance keys of the warnings that someone accepted before */
    public static SheetPreview check(Sheet sheet, SheetFacts facts, Set<String> accepted) {
        return new PayInputCheck(facts, accepted).check(sheet);
    }

    private SheetPreview check(Sheet sheet) {
        PreviewRow header = header(sheet.header());
        if (header.state() == PreviewRow.State.BAD) {
            return new SheetPreview(sheet, header, List.of(), accepted);
        }
        List<PreviewRow> rows = new ArrayList<>();
        Map<List<Object>, Integer> firstOfItsKind = new HashMap<>();
        for (SheetRow row : sheet.rows()) {
            RowCheck check = new RowCheck(row, facts, employments);
            CheckedRow checked = check.check();
            if (checked != null) {
                warnWhenSame(row, checked, firstOfItsKind, check.findings());
            }
            List<CellFinding> findings = List.copyOf(check.findings());
            rows.add(new PreviewRow(row, state(findings), findings, checked, check.employeeName()));
        }
        return new SheetPreview(sheet, header, rows, accepted);
    }

    private PreviewRow header(SheetRow row) {
        List<CellFinding> findings = new ArrayList<>();
        for (Column column : Column.values()) {
            String text = row.cell(column).text();
            if (!text.toLowerCase(Locale.ROOT).equals(column.header().toLowerCase(Locale.ROOT))) {
                findings.add(CellFinding.of(row.place(column), CellProblem.HEADER, text, column.header()));
            }
        }
        return new PreviewRow(row, state(findings), findings, null, null);
    }

    private void warnWhenSame(
            SheetRow row, CheckedRow checked, Map<List<Object>, Integer> firstOfItsKind, List<CellFinding> findings) {
        List<Object> content = java.util.Arrays.asList(
                checked.employmentId(), checked.code(), checked.quantity(), checked.amountCents(), checked.date());
        Integer first = firstOfItsKind.putIfAbsent(content, row.number());
        if (first != null) {
            Column column = row.cell(Column.QUANTITY).isEmpty() ? Column.AMOUNT : Column.QUANTITY;
            findings.add(CellFinding.of(row.place(column), CellProblem.SAME_AS_ROW, first));
        }
    }

    private PreviewRow.State state(List<CellFinding> findings) {
        if (findings.stream().anyMatch(finding -> !finding.isWarning())) {
            return PreviewRow.State.BAD;
        }
        boolean open = findings.stream().anyMatch(warning -> !accepted.contains(warning.acceptanceKey()));
        return open ? PreviewRow.State.WAIT : PreviewRow.State.OK;
    }
}
