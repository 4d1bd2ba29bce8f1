package nl.strook.canary.leave;

import nl.strook.canary.payroll.Wage;

class KnowsInsideOfPayroll {
    Wage wage;
}
