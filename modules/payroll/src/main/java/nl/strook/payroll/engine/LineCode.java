package nl.strook.payroll.engine;

/** Codes of the lines that the engine makes itself; they are rows of the master set of pay components too. */
public final class LineCode {

    public static final String SALARY = "100";
    public static final String HOURS = "105";
    public static final String HOLIDAY_ALLOWANCE = "500";
    public static final String PENSION_EMPLOYEE = "800";
    public static final String PENSION_EMPLOYER = "801";
    public static final String TAX_TABLE = "900";
    public static final String TAX_SPECIAL = "901";
    public static final String TAX_ANONYMOUS = "902";
    public static final String ZVW_WITHHELD = "910";
    public static final String AWF = "950";
    public static final String UFO = "951";
    public static final String AOF = "952";
    public static final String WKO = "953";
    public static final String WHK = "954";
    public static final String ZVW_EMPLOYER = "955";
    /** Suffix of the taxed line that carries what an untaxed allowance paid above its limit. */
    public static final String EXCESS_SUFFIX = "T";

    private LineCode() {}
}
