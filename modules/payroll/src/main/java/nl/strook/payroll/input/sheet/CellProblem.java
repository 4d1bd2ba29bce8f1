package nl.strook.payroll.input.sheet;

import nl.strook.core.sheet.ReadProblem;

/**
 * What can be wrong or strange about a cell. The sentence names the fix and stands in the summary; the few words stand at
 * the cell itself.
 */
public enum CellProblem {
    HEADER("input.cell.header", "input.note.header"),
    NUMBER_MISSING("input.cell.numberMissing", "input.note.missing"),
    NUMBER_UNKNOWN("input.cell.numberUnknown", "input.note.notThere"),
    /** As {@link #NUMBER_UNKNOWN}, with the number and name of the employee who is probably meant. */
    NUMBER_MEANT("input.cell.numberMeant", "input.note.notThere"),
    NUMBER_DOUBLED("input.cell.numberDoubled", "input.note.doubled"),
    NOT_STARTED("input.cell.notStarted", "input.note.notStarted"),
    CODE_MISSING("input.cell.codeMissing", "input.note.missing"),
    CODE_UNKNOWN("input.cell.codeUnknown", "input.note.unknown"),
    CODE_MEANT("input.cell.codeMeant", "input.note.unknown"),
    CODE_NOT_ENTERED("input.cell.codeNotEntered", "input.note.madeByStrook"),
    NOT_A_NUMBER("input.cell.notANumber", "input.note.notANumber"),
    AMBIGUOUS("input.cell.ambiguous", "input.note.ambiguous"),
    TOO_MANY_DECIMALS("input.cell.tooManyDecimals", "input.note.tooManyDecimals"),
    TOO_LARGE("input.cell.tooLarge", "input.note.tooLarge"),
    ZERO("input.cell.zero", "input.note.zero"),
    QUANTITY_MISSING("input.cell.quantityMissing", "input.note.missing"),
    AMOUNT_MISSING("input.cell.amountMissing", "input.note.missing"),
    VALUE_MISSING("input.cell.valueMissing", "input.note.missing"),
    AMOUNT_NOT_USED("input.cell.amountNotUsed", "input.note.notUsed"),
    QUANTITY_NOT_USED("input.cell.quantityNotUsed", "input.note.notUsed"),
    BOTH("input.cell.both", "input.note.both"),
    NOT_A_DATE("input.cell.notADate", "input.note.notADate"),
    NO_SUCH_DAY("input.cell.noSuchDay", "input.note.notThere"),
    NO_SUCH_MONTH("input.cell.noSuchMonth", "input.note.notThere"),
    DATE_FAR("input.cell.dateFar", "input.note.dateFar"),
    DATE_OUTSIDE_EMPLOYMENT("input.cell.dateOutsideEmployment", "input.note.outsideEmployment"),

    /** Much more than in the last twelve periods. */
    UNUSUAL("input.warn.unusual", "input.note.unusual"),
    /** Much, without a history to compare with. */
    MUCH("input.warn.much", "input.note.unusual"),
    SAME_AS_ROW("input.warn.sameAsRow", "input.note.sameAsRow"),
    LEFT("input.warn.left", "input.note.left"),
    DATE_OUTSIDE_PERIOD("input.warn.dateOutsidePeriod", "input.note.dateOutsidePeriod"),
    ALSO_STANDING("input.warn.alsoStanding", "input.note.alsoStanding");

    private final String sentenceKey;
    private final String noteKey;

    CellProblem(String sentenceKey, String noteKey) {
        this.sentenceKey = sentenceKey;
        this.noteKey = noteKey;
    }

    /** A problem of the text by itself. */
    public static CellProblem of(ReadProblem problem) {
        return valueOf(problem.name());
    }

    public String sentenceKey() {
        return sentenceKey;
    }

    public String noteKey() {
        return noteKey;
    }

    /** A warning may be accepted; every other problem must be mended. */
    public boolean isWarning() {
        return sentenceKey.startsWith("input.warn.");
    }
}
