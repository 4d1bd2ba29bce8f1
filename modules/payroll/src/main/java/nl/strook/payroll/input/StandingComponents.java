package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
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

    /**
     * @throws BusinessRuleViolation {@code payroll.standing.unknownComponent}, {@code payroll.standing.figures} when
     *     quantity and amount are not filled as the component needs, {@code payroll.standing.overlap} when the same
     *     component stands on a day of it, {@code payroll.standing.endBeforeStart}, {@code
     *     workforce.employment.unknown}
     */
    @RequiresPermission("payroll.input")
    @Audited("payroll.standing.agree")
    public UUID agree(UUID employmentId, NewStandingComponent facts) {
        if (entityManager.find(Employment.class, employmentId) == null) {
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
        boolean overlaps = of(employmentId).stream()
                .filter(other -> other.getComponentCode().equals(facts.componentCode()))
                .anyMatch(other -> overlap(other, made));
        if (overlaps) {
            throw BusinessRuleViolation.of("payroll.standing.overlap", facts.componentCode());
        }
        entityManager.persist(made);
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
        row.end(lastDay);
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
