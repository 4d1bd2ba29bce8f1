package nl.strook.canary.essweb;

import nl.strook.canary.leave.Leave;

class ShowsLeave {
    Leave leave;
}
