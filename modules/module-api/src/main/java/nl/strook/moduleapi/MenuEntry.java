package nl.strook.moduleapi;

/**
 * A line in the menu of one application. Its label is the key {@code menu.<page>} of the module's bundle.
 *
 * @param audience the application it stands in
 * @param page the view's name without folder and extension
 * @param permission who sees it
 * @param order place in the menu, low first
 * @param icon name of the PrimeIcon without {@code pi-}
 * @param overAllEmployers true for a bureau page that is not about one employer
 */
public record MenuEntry(
        Audience audience, String page, String permission, int order, String icon, boolean overAllEmployers) {

    public static MenuEntry ess(String page, Permission permission) {
        return new MenuEntry(Audience.ESS, page, permission.id(), 100, "circle", false);
    }

    public static MenuEntry admin(String page, Permission permission) {
        return new MenuEntry(Audience.ADMIN, page, permission.id(), 100, "circle", false);
    }

    /** A page of the administration over all employers: {@code /admin/<module>/<page>}. */
    public static MenuEntry bureau(String page, Permission permission) {
        return new MenuEntry(Audience.ADMIN, page, permission.id(), 100, "circle", true);
    }

    public MenuEntry order(int place) {
        return new MenuEntry(audience, page, permission, place, icon, overAllEmployers);
    }

    public MenuEntry icon(String name) {
        return new MenuEntry(audience, page, permission, order, name, overAllEmployers);
    }
}
