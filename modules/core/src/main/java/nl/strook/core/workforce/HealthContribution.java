package nl.strook.core.workforce;

/** Who pays the income-related contribution of the Zvw. */
public enum HealthContribution {
    /** The employer for an employee; withheld from a director-shareholder and from wage of a former employment. */
    BY_STATUS,
    EMPLOYER_LEVY,
    WITHHELD,
    /** Nobody: not insured in the Netherlands, or exempt on principle. */
    NONE
}
