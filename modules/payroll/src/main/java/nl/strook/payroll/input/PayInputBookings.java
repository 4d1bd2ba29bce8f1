package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.seam.PayInputBooking;
import nl.strook.core.seam.PayInputSink;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.engine.PayComponent;

/**
 * What other modules want paid or withheld. A booking waits until a regular run whose period has reached its day is
 * calculated; that run takes it along, and keeps it when it is calculated again.
 */
@ApplicationScoped
@Transactional
@SystemWork("Other modules book here inside their own checked decisions; the run takes the bookings along")
public class PayInputBookings implements PayInputSink {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComponentSet components;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<PayInputChanged> changed;

    /** @throws BusinessRuleViolation {@code payroll.input.unknownComponent} */
    @Override
    @Audited("payroll.input.book")
    public void book(PayInputBooking booking) {
        PayComponent component = components.components().get(booking.componentCode());
        if (component == null || !component.kind().enterable()) {
            throw BusinessRuleViolation.of("payroll.input.unknownComponent", booking.componentCode());
        }
        if (!find(booking.source(), booking.reference()).isEmpty()) {
            return;
        }
        RowFigures figures =
                new RowFigures(booking.componentCode(), booking.quantity(), booking.amountCents(), booking.day());
        entityManager.persist(PayInputRow.booked(
                booking.employmentId(), figures, booking.source(), booking.reference(), Deliverer.of(user, clock)));
    }

    @Override
    @Audited("payroll.input.withdraw")
    public boolean withdraw(String source, String reference) {
        for (PayInputRow row : find(source, reference)) {
            UUID runId = row.getRunId();
            if (runId != null) {
                if (InputRun.get(entityManager, runId).getStatus().isFinal()) {
                    return false;
                }
                InputRun.lock(entityManager, runId);
                entityManager.persist(new PayInputChange(
                        runId, row.getEmploymentId(), row.getFigures(), null, source, Deliverer.of(user, clock)));
                changed.fire(new PayInputChanged(runId, 1));
            }
            entityManager.remove(row);
        }
        return true;
    }

    /** Gives a regular run that is about to be calculated the bookings that wait for it. */
    @Audited("payroll.input.takeBookings")
    public void takeInto(PayrollRun run) {
        if (run.isExtra()) {
            return;
        }
        entityManager
                .createQuery(
                        "select r from PayInputRow r where r.runId is null and r.figures.belongsOn <= :last",
                        PayInputRow.class)
                .setParameter("last", run.getPeriod().getLastOn())
                .getResultList()
                .forEach(row -> row.takeInto(run.getId()));
    }

    private List<PayInputRow> find(String source, String reference) {
        return entityManager
                .createQuery(
                        "select r from PayInputRow r where r.source = :source and r.sourceReference = :reference",
                        PayInputRow.class)
                .setParameter("source", source)
                .setParameter("reference", reference)
                .getResultList();
    }
}
