package nl.strook.moduleapi;

/**
 * A block on the start page of the portal, or on the page of one employer in the administration.
 *
 * @param fragment file {@code META-INF/views/{ess,admin}/WEB-INF/<module>/<fragment>.xhtml}
 * @param permission who sees it
 * @param order place on the page, low first
 * @param wide true for the main column, false for the side column
 */
public record HomeBlock(String fragment, String permission, int order, boolean wide) {

    public static HomeBlock of(String fragment, Permission permission) {
        return new HomeBlock(fragment, permission.id(), 100, false);
    }

    public HomeBlock order(int place) {
        return new HomeBlock(fragment, permission, place, wide);
    }

    /** In the main column. */
    public HomeBlock inMainColumn() {
        return new HomeBlock(fragment, permission, order, true);
    }
}
