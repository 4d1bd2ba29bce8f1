package nl.strook.core.workforce;

import java.io.Serializable;
import java.util.List;

/**
 * What the page of an employee shows.
 *
 * @param jobs newest first
 * @param manages how many running employments this person is the manager of
 */
public record EmployeeSheet(EmployeeCard person, List<EmploymentCard> jobs, long manages) implements Serializable {

    public EmployeeSheet {
        jobs = List.copyOf(jobs);
    }
}
