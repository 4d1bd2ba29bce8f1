package nl.strook.websupport.menu;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line under "Nog te doen".
 *
 * @param url address including the application's and tenant's path
 * @param icon PrimeIcon without {@code pi-}
 * @param by last day to do it, when there is one
 */
public record TaskLine(
        String label, String url, String icon, @Nullable LocalDate by) {}
