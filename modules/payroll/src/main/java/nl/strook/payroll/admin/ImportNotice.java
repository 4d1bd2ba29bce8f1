package nl.strook.payroll.admin;

import java.io.Serializable;

/**
 * A line about one cell: an error of the summary or a warning to accept.
 *
 * @param key what its acceptance is remembered by; empty for an error
 */
public record ImportNotice(String place, String sentence, String key, boolean accepted) implements Serializable {}
