package nl.strook.core.workforce.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.CellName;
import nl.strook.core.sheet.RawRow;
import nl.strook.core.sheet.SheetCell;
import nl.strook.core.sheet.SheetFile;
import nl.strook.core.sheet.SheetLimits;
import org.jspecify.annotations.Nullable;

/** A sheet whose columns are known: our own form, in any order of columns, or that of Nmbrs. */
public final class EmployeeTable {

    /** Largest file. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Most rows under the header. */
    public static final int MAX_ROWS = 10_000;

    private static final SheetLimits LIMITS = new SheetLimits(MAX_BYTES, MAX_ROWS, NmbrsSheet.HEADER_ROWS, 200);
    private static final List<String> TABS = List.of("werknemers", "medewerkers");

    private final SheetFile file;
    private final @Nullable NmbrsSheet nmbrs;
    private final Map<EmployeeColumn, Integer> places;
    private final List<String> ignored;
    private final List<RawRow> rows;

    private EmployeeTable(
            SheetFile file,
            @Nullable NmbrsSheet nmbrs,
            Map<EmployeeColumn, Integer> places,
            List<String> ignored,
            List<RawRow> rows) {
        this.file = file;
        this.nmbrs = nmbrs;
        this.places = places;
        this.ignored = ignored;
        this.rows = rows;
    }

    /**
     * @throws BusinessRuleViolation {@code sheet.*} for a file that cannot be read, {@code workforce.import.header} when
     *     columns are missing that nobody can do without, {@code workforce.import.empty} without any row
     */
    public static EmployeeTable read(String fileName, byte[] content) {
        SheetFile file = SheetFile.read(fileName, content, LIMITS, TABS);
        NmbrsSheet nmbrs = NmbrsSheet.recognise(file.rows());
        Map<EmployeeColumn, Integer> places = new EnumMap<>(EmployeeColumn.class);
        List<String> ignored = new ArrayList<>();
        if (nmbrs == null) {
            RawRow header = file.rows().get(0);
            for (int column = 0; column < header.cells().size(); column++) {
                place(header.cell(column).text(), column, places, ignored);
            }
        } else {
            places.putAll(nmbrs.columns());
            ignored.addAll(nmbrs.ignored(file.rows()));
        }
        List<String> missing = EmployeeColumn.NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .map(EmployeeColumn::header)
                .toList();
        if (!missing.isEmpty()) {
            throw BusinessRuleViolation.of("workforce.import.header", String.join(", ", missing));
        }
        int headers = nmbrs == null ? 1 : NmbrsSheet.HEADER_ROWS;
        List<RawRow> rows = file.rows().stream()
                .filter(row -> row.number() > headers && !row.isEmpty())
                .toList();
        if (rows.isEmpty()) {
            throw BusinessRuleViolation.of("workforce.import.empty");
        }
        if (rows.size() > MAX_ROWS) {
            throw BusinessRuleViolation.of("sheet.tooManyRows", MAX_ROWS);
        }
        return new EmployeeTable(file, nmbrs, places, ignored, rows);
    }

    private static void place(String text, int column, Map<EmployeeColumn, Integer> places, List<String> ignored) {
        EmployeeColumn known = EmployeeColumn.named(text).orElse(null);
        if (known != null) {
            places.putIfAbsent(known, column);
        } else if (!text.isEmpty()) {
            ignored.add(text);
        }
    }

    /** What a column says on a row; empty when the sheet has no such column. */
    SheetCell cell(RawRow row, EmployeeColumn column) {
        Integer place = places.get(column);
        SheetCell own = place == null ? SheetCell.EMPTY : row.cell(place);
        if (column == EmployeeColumn.BIRTH
                || column == EmployeeColumn.START
                || column == EmployeeColumn.END
                || column == EmployeeColumn.CREDIT_SIGNED) {
            own = file.date(own);
        }
        return nmbrs == null ? own : nmbrs.cell(row, column, own);
    }

    /** Where a column stands on a row, as a spreadsheet names it; in the first column when the sheet has it not. */
    String name(RawRow row, EmployeeColumn column) {
        Integer place = places.get(column);
        return CellName.of(place == null ? 0 : place, row.number());
    }

    public List<RawRow> rows() {
        return rows;
    }

    public String fileName() {
        return file.fileName();
    }

    public String sheetName() {
        return file.sheetName();
    }

    /** SHA-256 of the file. */
    public String hash() {
        return file.hash();
    }

    public boolean isNmbrs() {
        return nmbrs != null;
    }

    /** How many columns are understood. */
    public int known() {
        return places.size();
    }

    /** Headers of columns that are not taken over. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }
}
