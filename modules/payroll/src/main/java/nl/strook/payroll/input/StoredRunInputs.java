package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final String STANDING =
            " from StandingComponent s where s.fromOn <= :last and (s.untilOn is null or s.untilOn >= :first)";

    private static final String STANDING_ORDER = " order by s.employmentId, s.componentCode, s.id";

    private static final int ROWS_AT_ONCE = 500;

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
            inPeriod(
                            run,
                            entityManager
                                    .createQuery(
                                            "select s.employmentId, s.componentCode, s.quantity, s.amountCents"
                                                    + STANDING + " and s.employmentId in :ids" + STANDING_ORDER,
                                            Object[].class)
                                    .setParameter("ids", employmentIds))
                    .getResultList()
                    .forEach(row -> add(lines, row, byCode, null));
        }
        entityManager
                .createQuery(
                        "select r.employmentId, r.figures.componentCode, r.figures.quantity, r.figures.amountCents,"
                                + " r.figures.belongsOn from PayInputRow r where r.runId = :run"
                                + " and r.employmentId in :ids order by r.figures.componentCode, r.id",
                        Object[].class)
                .setParameter("run", run.getId())
                .setParameter("ids", employmentIds)
                .getResultList()
                .forEach(row -> add(lines, row, byCode, (LocalDate) row[4]));
        return lines;
    }

    /** @param row employment, component, quantity and amount */
    private static void add(
            Map<UUID, List<InputLine>> lines,
            Object[] row,
            Map<String, PayComponent> byCode,
            @Nullable LocalDate belongsOn) {
        lines.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                .add(new InputLine(component(byCode, (String) row[1]), (Long) row[2], (Long) row[3], belongsOn));
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
        add(
                fingerprint,
                entityManager
                        .createQuery(
                                "select r.id, r.employmentId, r.figures.componentCode, r.figures.quantity,"
                                        + " r.figures.amountCents, r.figures.belongsOn from PayInputRow r"
                                        + " where r.runId = :run order by r.id",
                                Object[].class)
                        .setParameter("run", run.getId()));
        if (!run.isExtra()) {
            add(
                    fingerprint,
                    inPeriod(
                            run,
                            entityManager.createQuery(
                                    "select s.id, s.employmentId, s.componentCode, s.quantity, s.amountCents" + STANDING
                                            + STANDING_ORDER,
                                    Object[].class)));
        }
        return fingerprint.hex();
    }

    /** Row by row: a large employer has half a million. */
    private static void add(Fingerprint fingerprint, TypedQuery<Object[]> rows) {
        try (Stream<Object[]> each =
                rows.setHint("org.hibernate.fetchSize", ROWS_AT_ONCE).getResultStream()) {
            each.forEach(fingerprint::add);
        }
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

    private static TypedQuery<Object[]> inPeriod(PayrollRun run, TypedQuery<Object[]> standing) {
        return standing.setParameter("first", run.getPeriod().getFirstOn())
                .setParameter("last", run.getPeriod().getLastOn());
    }

    private static PayComponent component(Map<String, PayComponent> byCode, String code) {
        PayComponent component = byCode.get(code);
        if (component == null) {
            throw new IllegalStateException("Input names pay component " + code + ", which this tenant has not");
        }
        return component;
    }
}
