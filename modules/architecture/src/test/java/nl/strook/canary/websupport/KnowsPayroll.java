package nl.strook.canary.websupport;

import nl.strook.canary.payroll.api.PaidHours;

class KnowsPayroll {
    PaidHours hours;
}
