package nl.strook.payroll.engine;

import java.time.LocalDate;

/** Age column of the wage-tax tables (Rekenvoorschriften; Handboek Loonheffingen, chapter on the tables). */
public enum AgeClass {
    UNDER,
    AOW_1945,
    AOW_1946;

    private static final int LAST_YEAR_OF_OLD_BRACKETS = 1945;

    /** The class on a pay date: a retirement class from the first day of the month in which the AOW age is reached. */
    static AgeClass on(LocalDate payDate, LocalDate birthDate, LocalDate aowDate) {
        if (payDate.isBefore(aowDate.withDayOfMonth(1))) {
            return UNDER;
        }
        return birthDate.getYear() <= LAST_YEAR_OF_OLD_BRACKETS ? AOW_1945 : AOW_1946;
    }

    public boolean aow() {
        return this != UNDER;
    }
}
