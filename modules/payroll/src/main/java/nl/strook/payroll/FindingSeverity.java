package nl.strook.payroll;

/** Whether a finding stops the run or only asks to be looked at. */
public enum FindingSeverity {
    /** Stops the run until it is mended, or accepted where the kind allows that with a reason. */
    BLOCK,
    /** Let op: must be accepted before the run goes to the employer. */
    NOTICE
}
