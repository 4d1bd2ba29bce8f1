package nl.strook.canary.reports;

import nl.strook.canary.leave.Leave;

class PrintsLeave {
    Leave leave;
}
