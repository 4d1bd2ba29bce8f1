package nl.strook.moduleapi;

/**
 * A switch of the employer inside a module, such as one change form. Its label is the key {@code option.<id>} of the
 * module's bundle.
 *
 * @param id unique inside the module
 * @param onByDefault what holds for a tenant that never chose
 */
public record ModuleOption(String id, boolean onByDefault) {

    public static ModuleOption on(String id) {
        return new ModuleOption(id, true);
    }

    public static ModuleOption off(String id) {
        return new ModuleOption(id, false);
    }
}
