package nl.strook.core.command;

/**
 * What came of a command.
 *
 * @param repeated whether it had been carried out before and nothing happened this time
 * @param result what the first time returned: usually the id of what was made
 */
public record CommandOutcome(boolean repeated, String result) {}
