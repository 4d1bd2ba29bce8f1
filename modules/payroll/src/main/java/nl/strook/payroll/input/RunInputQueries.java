package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.workforce.PersonName;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.component.ComponentNames;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/** What the run's page shows of its input: rows, employments without one, and the log. */
@ApplicationScoped
@Transactional
public class RunInputQueries {

    private static final String OF_RUN = " from PayInputRow r, Employment m join m.employee e"
            + " where m.id = r.employmentId and r.runId = :run and (:text = '' or e.number like :text escape '!'"
            + " or lower(e.name.lastName) like :text escape '!' or lower(e.name.firstName) like :text escape '!'"
            + " or r.figures.componentCode = :code)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComponentSet components;

    @RequiresPermission("payroll.see")
    public boolean exists(UUID runId) {
        return entityManager.find(PayrollRun.class, runId) != null;
    }

    /** Whether the run's input can no longer change: its payslips are published. */
    @RequiresPermission("payroll.see")
    public boolean isClosed(UUID runId) {
        return InputRun.get(entityManager, runId).getStatus().isFinal();
    }

    /** The sheet that the present input came from. */
    @RequiresPermission("payroll.see")
    public Optional<PayInputSheet> sheetOf(UUID runId) {
        return Optional.ofNullable(InputQueries.latestSheet(entityManager, runId));
    }

    /** @param search part of a number or name, or a whole code; empty for all */
    @RequiresPermission("payroll.see")
    public List<InputRowLine> rows(UUID runId, String search, int first, int size, Locale locale) {
        Map<String, PayComponent> byCode = components.components();
        ComponentNames names = new ComponentNames(locale);
        return bind(
                        entityManager.createQuery(
                                "select r, e.number, e.name" + OF_RUN
                                        + " order by e.number, r.figures.componentCode, r.id",
                                Object[].class),
                        runId,
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(line -> line((PayInputRow) line[0], (String) line[1], (PersonName) line[2], byCode, names))
                .toList();
    }

    @RequiresPermission("payroll.see")
    public long countRows(UUID runId, String search) {
        return bind(entityManager.createQuery("select count(r)" + OF_RUN, Long.class), runId, search)
                .getSingleResult();
    }

    /** Who gets only fixed terms and standing components in this run: employed in the period and without a row. */
    @RequiresPermission("payroll.see")
    public List<EmploymentLine> withoutRows(UUID runId) {
        PayrollRun run = InputRun.get(entityManager, runId);
        return entityManager
                .createQuery(
                        "select m.id, e.number, e.name from Employment m join m.employee e where m.startOn <= :last"
                                + " and (m.endOn is null or m.endOn >= :first) and not exists (select r.id from"
                                + " PayInputRow r where r.runId = :run and r.employmentId = m.id) order by e.number",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("first", run.getPeriod().getFirstOn())
                .setParameter("last", run.getPeriod().getLastOn())
                .getResultStream()
                .map(line -> new EmploymentLine((UUID) line[0], (String) line[1], ((PersonName) line[2]).full()))
                .toList();
    }

    /** The log, newest first. */
    @RequiresPermission("payroll.see")
    public List<InputChangeLine> changes(UUID runId, int first, int size) {
        Map<String, PayComponent> byCode = components.components();
        return entityManager
                .createQuery(
                        "select c, e.number, e.name from PayInputChange c, Employment m join m.employee e"
                                + " where m.id = c.employmentId and c.runId = :run order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("run", runId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(line -> change((PayInputChange) line[0], (String) line[1], (PersonName) line[2], byCode))
                .toList();
    }

    @RequiresPermission("payroll.see")
    public long countChanges(UUID runId) {
        return entityManager
                .createQuery("select count(c) from PayInputChange c where c.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID runId, String search) {
        String text = search.strip().toLowerCase(Locale.ROOT);
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.setParameter("run", runId)
                .setParameter("text", text.isEmpty() ? "" : "%" + escaped + "%")
                .setParameter("code", text.toUpperCase(Locale.ROOT));
    }

    private static InputRowLine line(
            PayInputRow row, String number, PersonName name, Map<String, PayComponent> byCode, ComponentNames names) {
        RowFigures figures = row.getFigures();
        PayComponent component = byCode.get(figures.componentCode());
        return new InputRowLine(
                row.getId(),
                row.getVersion(),
                number,
                name.full(),
                figures,
                component == null ? figures.componentCode() : names.name(component),
                component == null ? Unit.PIECE : component.unit(),
                row.getOrigin(),
                row.getSheetRow(),
                row.getSource(),
                row.getDeliveredByName(),
                row.getDeliveredAt());
    }

    private static InputChangeLine change(
            PayInputChange change, String number, PersonName name, Map<String, PayComponent> byCode) {
        return new InputChangeLine(
                number,
                name.full(),
                change.getKind(),
                change.getBefore(),
                change.getAfter(),
                unit(change.getBefore(), byCode),
                unit(change.getAfter(), byCode),
                change.getReason(),
                change.getChangedByName(),
                change.getChangedAt());
    }

    private static @Nullable Unit unit(@Nullable RowFigures figures, Map<String, PayComponent> byCode) {
        PayComponent component = figures == null ? null : byCode.get(figures.componentCode());
        return component == null ? null : component.unit();
    }
}
