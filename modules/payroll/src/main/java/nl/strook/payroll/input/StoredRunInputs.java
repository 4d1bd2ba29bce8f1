package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.identity.SystemWork;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.RunInputs;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.engine.InputLine;
import nl.strook.payroll.engine.PayComponent;
import org.jspecify.annotations.Nullable;

/** Stored rows and standing components, as the calculation of a run reads them. */
@ApplicationScoped
@Transactional
@SystemWork("The run's own services and batch steps read it")
public class StoredRunInputs implements RunInputs {

    private static final String STANDING = "select s from StandingComponent s where s.fromOn <= :last"
            + " and (s.untilOn is null or s.untilOn >= :first)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComponentSet components;

    @Inject
    PayInputBookings bookings;

    @Override
    public Map<UUID, List<InputLine>> linesOf(PayrollRun run, Collection<UUID> employmentIds) {
        Map<UUID, List<InputLine>> lines = new HashMap<>();
        if (employmentIds.isEmpty()) {
            return lines;
        }
        Map<String, PayComponent> byCode = components.components();
        if (!run.isExtra()) {
            for (StandingComponent row : standing(run, employmentIds)) {
                PayComponent component = component(byCode, row.getComponentCode());
                lines.computeIfAbsent(row.getEmploymentId(), id -> new ArrayList<>())
                        .add(new InputLine(component, row.getQuantity(), row.getAmountCents(), null));
            }
        }
        for (PayInputRow row : rows(run.getId(), employmentIds)) {
            RowFigures figures = row.getFigures();
            PayComponent component = component(byCode, figures.componentCode());
            lines.computeIfAbsent(row.getEmploymentId(), id -> new ArrayList<>())
                    .add(new InputLine(component, figures.quantity(), figures.amountCents(), figures.belongsOn()));
        }
        return lines;
    }

    @Override
    public Set<UUID> employmentsIn(UUID runId) {
        return new HashSet<>(entityManager
                .createQuery("select distinct r.employmentId from PayInputRow r where r.runId = :run", UUID.class)
                .setParameter("run", runId)
                .getResultList());
    }

    @Override
    public String fingerprint(PayrollRun run) {
        Fingerprint fingerprint = new Fingerprint();
        components.components().values().forEach(fingerprint::add);
        entityManager
                .createQuery(
                        "select r.id, r.employmentId, r.figures.componentCode, r.figures.quantity,"
                                + " r.figures.amountCents, r.figures.belongsOn from PayInputRow r"
                                + " where r.runId = :run order by r.id",
                        Object[].class)
                .setParameter("run", run.getId())
                .getResultStream()
                .forEach(fingerprint::add);
        if (!run.isExtra()) {
            for (StandingComponent row : standing(run, null)) {
                fingerprint.add(
                        row.getId(),
                        row.getEmploymentId(),
                        row.getComponentCode(),
                        row.getQuantity(),
                        row.getAmountCents());
            }
        }
        return fingerprint.hex();
    }

    @Override
    public void gather(PayrollRun run) {
        bookings.takeInto(run);
    }

    @Override
    public Set<UUID> deliveredBy(UUID runId) {
        return new HashSet<>(entityManager
                .createQuery(
                        "select distinct r.deliveredBy from PayInputRow r where r.runId = :run"
                                + " and r.deliveredBy is not null",
                        UUID.class)
                .setParameter("run", runId)
                .getResultList());
    }

    @Override
    public int rowCount(UUID runId) {
        return Math.toIntExact(entityManager
                .createQuery("select count(r) from PayInputRow r where r.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult());
    }

    @Override
    public Optional<String> lastDeliveredByName(UUID runId) {
        return entityManager
                .createQuery(
                        "select r.deliveredByName from PayInputRow r where r.runId = :run"
                                + " order by r.deliveredAt desc, r.id desc",
                        String.class)
                .setParameter("run", runId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<StandingComponent> standing(PayrollRun run, @Nullable Collection<UUID> employmentIds) {
        String order = " order by s.employmentId, s.componentCode, s.id";
        var query = employmentIds == null
                ? entityManager.createQuery(STANDING + order, StandingComponent.class)
                : entityManager
                        .createQuery(STANDING + " and s.employmentId in :ids" + order, StandingComponent.class)
                        .setParameter("ids", employmentIds);
        return query.setParameter("first", run.getPeriod().getFirstOn())
                .setParameter("last", run.getPeriod().getLastOn())
                .getResultList();
    }

    private List<PayInputRow> rows(UUID runId, Collection<UUID> employmentIds) {
        return entityManager
                .createQuery(
                        "select r from PayInputRow r where r.runId = :run and r.employmentId in :ids"
                                + " order by r.figures.componentCode, r.id",
                        PayInputRow.class)
                .setParameter("run", runId)
                .setParameter("ids", employmentIds)
                .getResultList();
    }

    private static PayComponent component(Map<String, PayComponent> byCode, String code) {
        PayComponent component = byCode.get(code);
        if (component == null) {
            throw new IllegalStateException("Input names pay component " + code + ", which this tenant has not");
        }
        return component;
    }
}
