package nl.strook.core.invitation;

/**
 * The answer to a birth date.
 *
 * @param triesLeft after a wrong one; 0 when the invitation no longer works
 */
public record BirthAnswer(boolean right, int triesLeft) {}
