package nl.strook.core.seam;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a feature does when an employment ends, told before somebody settles the last day. Asked only when the module is on
 * for the tenant and the person has {@link #permission()}; changes nothing.
 */
public interface LeavingEffects {

    String moduleId();

    String permission();

    /** Place among the effects of all features, the lowest first. */
    int order();

    /** For an employment of the current tenant that would end after this day. */
    List<LeavingEffect> of(UUID employmentId, LocalDate lastDay, Locale locale);
}
