package nl.strook.canary.leave.ess;

/** A page of the portal. */
public class MyLeave {}
