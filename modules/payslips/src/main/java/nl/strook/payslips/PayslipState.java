package nl.strook.payslips;

/** Life of a payslip. Employees see published ones from their moment on, and replaced ones under them. */
public enum PayslipState {
    /** Archived after the employer's approval; visible to nobody. */
    PLANNED,
    PUBLISHED,
    /** A newer payslip for the same payment has taken its place. */
    REPLACED,
    /** Called back after publication. */
    WITHDRAWN
}
