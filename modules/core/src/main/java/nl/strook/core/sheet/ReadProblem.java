package nl.strook.core.sheet;

/** What can be wrong about the text of a cell by itself. */
public enum ReadProblem {
    NOT_A_NUMBER,
    AMBIGUOUS,
    TOO_MANY_DECIMALS,
    TOO_LARGE,
    NOT_A_DATE,
    NO_SUCH_DAY,
    NO_SUCH_MONTH
}
