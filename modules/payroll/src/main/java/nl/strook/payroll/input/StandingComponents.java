package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.Employee;
import nl.strook.core.workforce.Employment;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.input.sheet.KnownComponent;
import org.jspecify.annotations.Nullable;

/**
 * Pay components that an employment gets every period. One counts whole in each regular run whose period has a day of it;
 * runs that were calculated before notice by their fingerprint.
 */
@ApplicationScoped
@Transactional
public class StandingComponents {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComponentSet components;

    @Inject
    AuditTrail audit;

    /** In order of their start; also those that have ended. */
    @RequiresPermission("payroll.see")
    public List<StandingComponent> of(UUID employmentId) {
        return entityManager
                .createQuery(
                        "select s from StandingComponent s where s.employmentId = :employment order by s.fromOn, s.id",
                        StandingComponent.class)
                .setParameter("employment", employmentId)
                .getResultList();
    }

    /** The employee with the standing components of each employment; empty when the tenant has no such employee. */
    @RequiresPermission("payroll.input")
    public Optional<StandingSheet> sheet(UUID employeeId) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        if (employee == null) {
            return Optional.empty();
        }
        Map<String, PayComponent> known = components.components();
        Map<UUID, List<StandingSheet.Line>> lines = entityManager
                .createQuery(
                        "select s from StandingComponent s join Employment m on m.id = s.employmentId"
                                + " where m.employee = :employee order by case when s.untilOn is null then 0 else 1 end,"
                                + " s.untilOn desc, s.fromOn desc, s.id",
                        StandingComponent.class)
                .setParameter("employee", employee)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StandingComponent::getEmploymentId,
                        Collectors.mapping(row -> row.line(known.get(row.getComponentCode())), Collectors.toList())));
        List<StandingSheet.Job> jobs = entityManager
                .createQuery(
                        "select m from Employment m where m.employee = :employee order by m.startOn desc",
                        Employment.class)
                .setParameter("employee", employee)
                .getResultStream()
                .map(job -> new StandingSheet.Job(
                        job.getId(),
                        job.getJobTitle(),
                        job.getStartOn(),
                        job.getEndOn(),
                        lines.getOrDefault(job.getId(), List.of())))
                .toList();
        return Optional.of(new StandingSheet(
                employeeId, employee.getNumber(), employee.getName().full(), jobs));
    }

    /** What may be agreed on as standing, by code. */
    @RequiresPermission("payroll.input")
    public List<PayComponent> choices() {
        return components.components().values().stream()
                .filter(component -> component.kind().enterable())
                .toList();
    }

    /**
     * @throws BusinessRuleViolation {@code payroll.standing.unknownComponent}, {@code payroll.standing.figures} when
     *     quantity and amount are not filled as the component needs, {@code payroll.standing.overlap} when the same
     *     component stands on a day of it, {@code payroll.standing.endBeforeStart}, {@code
     *     payroll.standing.outsideEmployment} when the employment has no day of it, {@code
     *     workforce.employment.unknown}
     */
    @RequiresPermission("payroll.input")
    @Audited("payroll.standing.agree")
    public UUID agree(UUID employmentId, NewStandingComponent facts) {
        // Under its lock, so that two who agree on the same at once do not both find the time free.
        Employment employment = entityManager.find(Employment.class, employmentId, LockModeType.PESSIMISTIC_WRITE);
        if (employment == null) {
            throw BusinessRuleViolation.of("workforce.employment.unknown");
        }
        PayComponent component = components.components().get(facts.componentCode());
        if (component == null || !component.kind().enterable()) {
            throw BusinessRuleViolation.of("payroll.standing.unknownComponent", facts.componentCode());
        }
        boolean quantity = isFilled(facts.quantity());
        boolean amount = isFilled(facts.amountCents());
        if (!new KnownComponent(component, facts.componentCode()).takes(quantity, amount)) {
            throw BusinessRuleViolation.of("payroll.standing.figures", facts.componentCode());
        }
        StandingComponent made = new StandingComponent(employmentId, facts);
        if (!employment.touches(made.getFromOn(), made.lastDay())) {
            throw BusinessRuleViolation.of("payroll.standing.outsideEmployment", employment.getStartOn());
        }
        boolean overlaps = of(employmentId).stream()
                .filter(other -> other.getComponentCode().equals(facts.componentCode()))
                .anyMatch(other -> overlap(other, made));
        if (overlaps) {
            throw BusinessRuleViolation.of("payroll.standing.overlap", facts.componentCode());
        }
        entityManager.persist(made);
        audit.record(AuditEvent.of("payroll.standing.agree")
                .about("StandingComponent", made.getId())
                .after(told(made)));
        return made.getId();
    }

    /** @throws BusinessRuleViolation {@code payroll.standing.endBeforeStart}, {@code payroll.standing.unknown} */
    @RequiresPermission("payroll.input")
    @Audited("payroll.standing.end")
    public void end(UUID standingComponentId, LocalDate lastDay) {
        StandingComponent row = entityManager.find(StandingComponent.class, standingComponentId);
        if (row == null) {
            throw BusinessRuleViolation.of("payroll.standing.unknown");
        }
        Map<String, Object> before = told(row);
        row.end(lastDay);
        audit.record(AuditEvent.of("payroll.standing.end")
                .about("StandingComponent", row.getId())
                .before(before)
                .after(told(row)));
    }

    private static Map<String, Object> told(StandingComponent row) {
        Map<String, Object> told = new TreeMap<>();
        told.put("component", row.getComponentCode());
        told.put("from", row.getFromOn().toString());
        told.put("until", String.valueOf(row.getUntilOn()));
        told.put("quantity", String.valueOf(row.getQuantity()));
        told.put("amountCents", String.valueOf(row.getAmountCents()));
        return told;
    }

    private static boolean isFilled(@Nullable Long value) {
        return value != null && value != 0;
    }

    private static boolean overlap(StandingComponent one, StandingComponent other) {
        return startsInTime(one, other) && startsInTime(other, one);
    }

    private static boolean startsInTime(StandingComponent one, StandingComponent other) {
        LocalDate until = other.getUntilOn();
        return until == null || !one.getFromOn().isAfter(until);
    }
}
