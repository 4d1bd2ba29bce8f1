package nl.strook.moduleapi;

/** The two applications a page can belong to. */
public enum Audience {
    /** The employee portal. */
    ESS,
    /** The administration of employers and bureau. */
    ADMIN;

    /** Folder of this audience below {@code META-INF/views}. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
