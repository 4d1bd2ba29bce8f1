package nl.strook.canary.core;

import nl.strook.canary.leave.Leave;

class KnowsLeave {
    Leave leave;
}
