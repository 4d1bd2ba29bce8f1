package nl.strook.canary.leave;

class LeaveHelper {}
