package nl.strook.canary.payroll;

import nl.strook.canary.leave.Leave;

/** One half of a cycle. */
public class Wage {
    Leave leave;
}
