package nl.strook.canary.leave.admin;

import nl.strook.canary.leave.ess.MyLeave;

class KnowsTheOtherAudience {
    MyLeave page;
}
