package nl.strook.core.seam;

import java.util.List;
import nl.strook.moduleapi.Audience;

/**
 * What waits for a person, as a feature knows it: lines under "Nog te doen", the badge of the menu. Asked only when the
 * module is on for the tenant and the person has {@link #permission()}.
 */
public interface TaskSource {

    String moduleId();

    /** The application in which its tasks are done. */
    Audience audience();

    /** Who can have tasks of this kind at all. */
    String permission();

    /** What waits for the current person at the current tenant, the most urgent first, at most so many. */
    List<WaitingTask> waiting(int limit);
}
