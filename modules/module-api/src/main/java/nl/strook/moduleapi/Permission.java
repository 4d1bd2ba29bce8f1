package nl.strook.moduleapi;

import java.util.EnumSet;
import java.util.Set;

/**
 * A right on the services of a module, granted through roles.
 *
 * @param id module id, dot, verb: {@code leave.approve}
 * @param sentence what it allows, in one Dutch sentence for the role screen
 * @param defaultRoles who gets it when it first appears
 */
public record Permission(String id, String sentence, Set<StandardRole> defaultRoles) {

    public Permission {
        defaultRoles = Set.copyOf(defaultRoles);
    }

    public static Permission of(String id, String sentence) {
        return new Permission(id, sentence, Set.of());
    }

    public Permission grantedTo(StandardRole first, StandardRole... others) {
        return new Permission(id, sentence, EnumSet.of(first, others));
    }

    /** The module that owns this permission. */
    public String moduleId() {
        return id.substring(0, id.indexOf('.'));
    }
}
