package nl.strook.core.workforce;

/** Colour of the wage-tax table: what the wage is paid for. */
public enum TaxTable {
    /** Wage from the present employment, with arbeidskorting. */
    WHITE,
    /** Wage from a former employment, such as a pension: no arbeidskorting and no employee insurance. */
    GREEN
}
