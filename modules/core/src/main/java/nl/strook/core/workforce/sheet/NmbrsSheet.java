package nl.strook.core.workforce.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strook.core.sheet.RawRow;
import nl.strook.core.sheet.SheetCell;
import org.jspecify.annotations.Nullable;

/**
 * The tab Werknemers of the import sheet of Nmbrs (payroll rules 6.6): two header rows, persons from the third row on. What
 * it knows by other names or in two columns is read here; marital status, identity paper and the like are left out.
 */
final class NmbrsSheet {

    static final int HEADER_ROWS = 2;

    private static final Map<String, EmployeeColumn> NAMES = Map.ofEntries(
            Map.entry("persnr", EmployeeColumn.NUMBER),
            Map.entry("naam", EmployeeColumn.LAST_NAME),
            Map.entry("voorletters", EmployeeColumn.INITIALS),
            Map.entry("roepnaam", EmployeeColumn.FIRST_NAME),
            Map.entry("voorvoegsels", EmployeeColumn.PREFIX),
            Map.entry("geboortedatum", EmployeeColumn.BIRTH),
            Map.entry("bsn", EmployeeColumn.BSN),
            Map.entry("iban", EmployeeColumn.IBAN),
            Map.entry("huisadres", EmployeeColumn.STREET),
            Map.entry("huisnummer", EmployeeColumn.HOUSE_NUMBER),
            Map.entry("postcode", EmployeeColumn.POSTAL_CODE),
            Map.entry("plaats", EmployeeColumn.CITY),
            Map.entry("codeland", EmployeeColumn.COUNTRY),
            Map.entry("emailprive", EmployeeColumn.EMAIL));

    /** Columns that stand in, or are added, when our own column has no value of its own. */
    private static final String SUFFIX = "huisnummertoev";

    private static final String FIRST_NAMES = "voornamen";
    private static final String WORK_MAIL = "emailwerk";

    private final Map<String, Integer> places;

    private NmbrsSheet(Map<String, Integer> places) {
        this.places = places;
    }

    /** @return null when the first two rows are no header of such a sheet */
    static @Nullable NmbrsSheet recognise(List<RawRow> rows) {
        Map<String, Integer> places = new HashMap<>();
        for (RawRow row : rows.subList(0, Math.min(rows.size(), HEADER_ROWS))) {
            for (int column = 0; column < row.cells().size(); column++) {
                places.putIfAbsent(EmployeeColumn.plain(row.cell(column).text()), column);
            }
        }
        boolean known =
                places.containsKey("debiteurnr") && places.containsKey("bedrijfnr") && places.containsKey("persnr");
        return known ? new NmbrsSheet(places) : null;
    }

    /** Our columns by where they stand. */
    Map<EmployeeColumn, Integer> columns() {
        Map<EmployeeColumn, Integer> found = new HashMap<>();
        NAMES.forEach((name, column) -> {
            Integer place = places.get(name);
            if (place != null) {
                found.put(column, place);
            }
        });
        return found;
    }

    /** Headers that are not taken over. */
    List<String> ignored(List<RawRow> rows) {
        return rows.subList(0, Math.min(rows.size(), HEADER_ROWS)).stream()
                .flatMap(row -> row.cells().stream())
                .map(SheetCell::text)
                .filter(text -> !text.isEmpty())
                .filter(text -> {
                    String name = EmployeeColumn.plain(text);
                    return !NAMES.containsKey(name)
                            && !List.of(SUFFIX, FIRST_NAMES, WORK_MAIL, "debiteurnr", "bedrijfnr")
                                    .contains(name);
                })
                .distinct()
                .toList();
    }

    /** What a column of ours says on a row, with what stands in for it. */
    SheetCell cell(RawRow row, EmployeeColumn column, SheetCell own) {
        return switch (column) {
            case HOUSE_NUMBER -> SheetCell.ofText((own.text() + " " + other(row, SUFFIX)).strip());
            case FIRST_NAME -> own.isEmpty() ? SheetCell.ofText(firstWord(other(row, FIRST_NAMES))) : own;
            case EMAIL -> own.isEmpty() ? SheetCell.ofText(other(row, WORK_MAIL)) : own;
            default -> own;
        };
    }

    private String other(RawRow row, String name) {
        Integer place = places.get(name);
        return place == null ? "" : row.cell(place).text();
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
