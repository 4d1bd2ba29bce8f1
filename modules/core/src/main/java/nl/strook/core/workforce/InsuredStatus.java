package nl.strook.core.workforce;

/** Whether somebody is insured for the employee insurances. */
public enum InsuredStatus {
    EMPLOYEE,
    /** A director with a substantial interest: not insured, Zvw is withheld. */
    DIRECTOR_SHAREHOLDER
}
