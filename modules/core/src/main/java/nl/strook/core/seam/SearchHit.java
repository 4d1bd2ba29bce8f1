package nl.strook.core.seam;

/**
 * One row that the search box finds.
 *
 * @param title name or label of what was found
 * @param text what tells it apart from its namesake, or empty
 * @param icon PrimeIcon without {@code pi-}
 * @param page where it is, below the tenant's address and without a slash before it: {@code employees/employee/<id>}
 */
public record SearchHit(String title, String text, String icon, String page) {}
