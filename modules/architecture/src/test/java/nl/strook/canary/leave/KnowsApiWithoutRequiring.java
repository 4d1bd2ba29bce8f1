package nl.strook.canary.leave;

import nl.strook.canary.payroll.api.PaidHours;

class KnowsApiWithoutRequiring {
    PaidHours hours;
}
