package nl.strook.websupport.menu;

/**
 * A line of a menu as the layout shows it.
 *
 * @param url address including the application's and tenant's path
 * @param icon PrimeIcon without {@code pi-}
 * @param current whether the page of this request stands under it
 */
public record MenuLine(String moduleId, String page, String label, String url, String icon, boolean current) {

    MenuLine asCurrent() {
        return new MenuLine(moduleId, page, label, url, icon, true);
    }
}
