package nl.strook.payroll.engine;

import java.util.ArrayList;
import java.util.List;

/** Table for special rewards (tabel bijzondere beloningen, art. 26 Wet LB 1964), read as published. */
final class SpecialRewardTable {

    private static final int AGE_COLUMNS = 3;
    private static final int FIRST_AGE_COLUMN = 2;

    private final List<Row> white = new ArrayList<>();
    private final List<Row> green = new ArrayList<>();

    private final long elderlyWhite;
    private final long elderlyGreen;

    SpecialRewardTable(String file, Figures figures) {
        elderlyWhite = figures.whole("aok.special.white");
        elderlyGreen = figures.whole("aok.special.green");
        for (String[] cells : Figures.csv(file)) {
            Cell[] ages = new Cell[AGE_COLUMNS];
            for (int age = 0; age < AGE_COLUMNS; age++) {
                int column = FIRST_AGE_COLUMN + age * AGE_COLUMNS;
                ages[age] = Cell.of(cells[column], cells[column + 1], cells[column + 2]);
            }
            ("white".equals(cells[0]) ? white : green).add(new Row(Long.parseLong(cells[1]), ages));
        }
    }

    /** The cell of a column; with AOK the credits take all tax up to a higher wage. */
    Cell at(long yearWageCents, WageTaxTable.Column column) {
        Cell cell = at(yearWageCents, column.colour(), column.age());
        long nilBelow = column.colour() == TableColour.WHITE ? elderlyWhite : elderlyGreen;
        boolean nil = column.credit() && column.elderly() && column.age().aow() && yearWageCents / 100 < nilBelow;
        return nil ? cell.nil() : cell;
    }

    Cell at(long yearWageCents, TableColour colour, AgeClass age) {
        List<Row> rows = colour == TableColour.WHITE ? white : green;
        long euros = Math.max(0, yearWageCents / 100);
        Row found = rows.get(0);
        for (int i = 1; i < rows.size() && rows.get(i).from <= euros; i++) {
            found = rows.get(i);
        }
        return found.ages[age.ordinal()];
    }

    /** Percentages of one cell; {@code with} is standard plus offset, as it stands. */
    record Cell(Percent without, Percent standard, Percent offset, Percent with) {

        static Cell of(String without, String standard, String offset) {
            Percent base = Percent.of(standard);
            Percent change = Percent.of(offset);
            return new Cell(Percent.of(without), base, change, base.plus(change));
        }

        Cell nil() {
            Percent none = new Percent(0);
            return new Cell(without, none, none, none);
        }

        Percent percent(boolean credit) {
            return credit ? with : without;
        }
    }

    private record Row(long from, Cell[] ages) {}
}
