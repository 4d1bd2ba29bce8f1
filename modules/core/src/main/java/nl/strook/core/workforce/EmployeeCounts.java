package nl.strook.core.workforce;

import java.io.Serializable;

/**
 * How many of those searched for are there.
 *
 * @param present with an employment that runs or is to come
 * @param left without one
 */
public record EmployeeCounts(long present, long left) implements Serializable {}
