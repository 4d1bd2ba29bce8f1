package nl.strook.canary.leave;

import nl.strook.canary.leave.ess.MyLeave;

class KnowsItsPage {
    MyLeave page;
}
