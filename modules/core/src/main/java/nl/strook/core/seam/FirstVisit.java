package nl.strook.core.seam;

import java.util.Optional;

/**
 * What a feature asks an employee at the first visit to an employer's portal. Its page comes up once, after the log-in, and
 * may be left without an answer. The step's name is the key {@code first.step} of the module's bundle.
 */
public interface FirstVisit {

    String moduleId();

    /** Who is asked at all. */
    String permission();

    /** The page, below the tenant's address, as long as the current employee has not answered. */
    Optional<String> page();
}
