package nl.strook.moduleapi;

/** Who decides whether the employees of a tenant see a module. */
public enum SwitchedBy {
    /** The bureau's contract allows it, the employer switches it inside that contract. */
    EMPLOYER,
    /** The contract alone decides; the employer reads that it is always on. */
    CONTRACT,
    /** Part of the bureau's own work; never switched and not shown among the menus. */
    NOBODY
}
