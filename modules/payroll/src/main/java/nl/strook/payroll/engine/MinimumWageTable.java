package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;

/** Statutory minimum wage per hour by date and age (art. 7 to 8 WML), in cents. */
final class MinimumWageTable {

    private static final int YOUNGEST = 15;
    private static final int ADULT = 21;
    private static final int APPRENTICE_FROM = 18;
    private static final int FIRST_APPRENTICE_COLUMN = 1 + ADULT - YOUNGEST + 1;

    private final List<Row> rows;

    MinimumWageTable(String file) {
        rows = Figures.csv(file).stream().map(Row::of).toList();
    }

    /** Amount per hour for an age; youth of under 15 get that of 15. */
    long hourCents(LocalDate day, int age, boolean apprentice) {
        Row row = on(day.toEpochDay());
        if (apprentice && age >= APPRENTICE_FROM && age < ADULT) {
            return row.cents[FIRST_APPRENTICE_COLUMN - 1 + age - APPRENTICE_FROM];
        }
        return row.cents[Math.max(YOUNGEST, Math.min(ADULT, age)) - YOUNGEST];
    }

    /** First day on which another amount is in force than on the given day; Long.MAX_VALUE when none is known. */
    long nextChange(long epochDay) {
        for (Row row : rows) {
            if (row.from > epochDay) {
                return row.from;
            }
        }
        return Long.MAX_VALUE;
    }

    private Row on(long epochDay) {
        Row found = rows.get(0);
        for (int i = 1; i < rows.size() && rows.get(i).from <= epochDay; i++) {
            found = rows.get(i);
        }
        return found;
    }

    private record Row(long from, long[] cents) {

        static Row of(String[] cells) {
            long[] cents = new long[cells.length - 1];
            for (int i = 0; i < cents.length; i++) {
                cents[i] = Figures.scaledValue(cells[i + 1], 2);
            }
            return new Row(LocalDate.parse(cells[0]).toEpochDay(), cents);
        }
    }
}
