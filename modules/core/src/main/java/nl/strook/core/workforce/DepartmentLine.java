package nl.strook.core.workforce;

import java.io.Serializable;
import java.util.UUID;

/**
 * A department in a list.
 *
 * @param people employments in it that run today
 * @param used whether any employment is in it, also one that has ended
 */
public record DepartmentLine(UUID id, int version, String name, long people, boolean used) implements Serializable {}
