package nl.strook.canary.leave;

/** What the others know and should not. */
public class Leave {}
