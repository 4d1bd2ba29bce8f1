package nl.strook.canary.payslips;

import nl.strook.canary.payroll.api.PaidHours;

/** Breaks nothing: payslips names payroll in its descriptor. */
class KeepsTheRules {
    PaidHours hours;
}
