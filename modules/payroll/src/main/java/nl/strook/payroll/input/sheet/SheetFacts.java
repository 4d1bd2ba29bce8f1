package nl.strook.payroll.input.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a sheet is checked against.
 *
 * @param employments all of the employer, also those that have ended
 * @param components of this employer by code
 * @param highest the most per employment and component in one of the last twelve periods, in the row's own measure
 * @param standing employments and components that have a standing component in the period
 */
public record SheetFacts(
        LocalDate firstDay,
        LocalDate lastDay,
        List<KnownEmployment> employments,
        Map<String, KnownComponent> components,
        Map<Use, Highest> highest,
        Set<Use> standing) {

    /** A component of an employment. */
    public record Use(UUID employmentId, String code) {}

    /**
     * @param quantity in steps of the component's unit; 0 when there was none
     * @param amountCents 0 when there was none
     */
    public record Highest(long quantity, long amountCents) {}
}
