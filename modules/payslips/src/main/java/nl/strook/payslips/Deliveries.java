package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.Employer;
import nl.strook.core.workforce.Employers;

/** How the current employee wants payslips and annual statements. */
@ApplicationScoped
@Transactional
@RequiresPermission(PayslipPermissions.READ_OWN_ID)
public class Deliveries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employers employers;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The choice that holds; empty while none was made. */
    public Optional<DeliveryChoice> own() {
        return user.employeeId().flatMap(this::current);
    }

    /** Whether the current employee said yes to the portal. */
    public boolean isDigital() {
        return own().filter(choice -> choice.getChannel() == DeliveryChannel.DIGITAL)
                .isPresent();
    }

    /** Whose payslips they are: the legal name that stands in the text. */
    public Optional<String> employer() {
        return employers.find().map(Employer::getLegalName);
    }

    /**
     * Keeps a choice, its moment and its text; the same choice under the same text changes nothing.
     *
     * @throws BusinessRuleViolation {@code payslips.delivery.noEmployee} when the person is no employee here
     */
    @Audited("payslips.delivery")
    public void choose(DeliveryChannel channel, DeliveryText text) {
        UUID employee = user.employeeId().orElseThrow(() -> BusinessRuleViolation.of("payslips.delivery.noEmployee"));
        DeliveryChoice before = current(employee).orElse(null);
        if (before != null && before.getChannel() == channel && before.getTextVersion() == text.version()) {
            return;
        }
        entityManager
                .createQuery("update DeliveryChoice c set c.currentOf = null, c.version = c.version + 1"
                        + " where c.currentOf = :employee")
                .setParameter("employee", employee)
                .executeUpdate();
        entityManager.persist(
                new DeliveryChoice(employee, channel, text, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        trail.record(AuditEvent.of("payslips.delivery")
                .about("Employee", employee)
                .before(before == null ? Map.of() : Map.of("channel", before.getChannel()))
                .after(Map.of("channel", channel, "text", text.version(), "language", text.language())));
    }

    private Optional<DeliveryChoice> current(UUID employee) {
        return entityManager
                .createQuery("select c from DeliveryChoice c where c.currentOf = :employee", DeliveryChoice.class)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }
}
