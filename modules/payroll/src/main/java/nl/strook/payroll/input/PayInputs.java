package nl.strook.payroll.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.EmploymentKey;
import nl.strook.core.workforce.Employments;
import nl.strook.payroll.PayCalendarPeriod;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.component.ComponentNames;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.input.sheet.CheckedRow;
import nl.strook.payroll.input.sheet.InputDifference;
import nl.strook.payroll.input.sheet.KnownComponent;
import nl.strook.payroll.input.sheet.PayInputCheck;
import nl.strook.payroll.input.sheet.Sheet;
import nl.strook.payroll.input.sheet.SheetFacts;
import nl.strook.payroll.input.sheet.SheetPreview;
import nl.strook.payroll.input.sheet.StoredRow;

/** Checks a sheet for a run and stores it, whole or not at all. */
@ApplicationScoped
@Transactional
public class PayInputs {

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employments employments;

    @Inject
    ComponentSet components;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Event<PayInputChanged> changed;

    @RequiresPermission("payroll.input")
    public Optional<InputRunFacts> findRun(UUID runId) {
        return Optional.ofNullable(entityManager.find(PayrollRun.class, runId)).map(run -> {
            PayrollRunStatus status = run.getStatus();
            boolean open = status == PayrollRunStatus.OPEN || status == PayrollRunStatus.RETURNED;
            int rows = InputQueries.replaceable(entityManager, runId).size();
            return new InputRunFacts(runId, run.getLabel(), status.isFinal(), !open, rows);
        });
    }

    /** Everybody of the run's period, for the sheet to fill in; a second employment of a person as {@code 1042/2}. */
    @RequiresPermission("payroll.input")
    public List<EmploymentLine> template(UUID runId) {
        PayCalendarPeriod period = InputRun.get(entityManager, runId).getPeriod();
        List<EmploymentKey> keys = employments.keys().stream()
                .filter(key -> key.touches(period.getFirstOn(), period.getLastOn()))
                .toList();
        Map<String, Long> perNumber =
                keys.stream().collect(Collectors.groupingBy(EmploymentKey::employeeNumber, Collectors.counting()));
        return keys.stream()
                .map(key -> new EmploymentLine(
                        key.employmentId(),
                        perNumber.getOrDefault(key.employeeNumber(), 1L) > 1
                                ? key.employeeNumber() + "/" + key.incomeRelationshipNumber()
                                : key.employeeNumber(),
                        key.name().full()))
                .toList();
    }

    /**
     * Stores nothing.
     *
     * @param accepted acceptance keys of the warnings that the user accepted
     * @param locale of the names in the sentences; an acceptance holds for the language it was given in
     */
    @RequiresPermission("payroll.input")
    public RunPreview check(UUID runId, Sheet sheet, Set<String> accepted, Locale locale) {
        PayrollRun run = InputRun.get(entityManager, runId);
        List<EmploymentKey> keys = employments.keys();
        SheetPreview preview = PayInputCheck.check(sheet, facts(run, keys, locale), accepted);
        List<PayInputRow> present = InputQueries.replaceable(entityManager, runId);
        InputDifference difference = null;
        if (!present.isEmpty() && preview.mayBeStored()) {
            difference = InputDifference.between(stored(present, keys), preview.checkedRows());
        }
        return new RunPreview(
                preview, InputQueries.earlier(entityManager, runId, sheet.hash()), difference, state(present));
    }

    /**
     * Stores the sheet as the run's input, in the place of the earlier input as a whole; what other modules booked stays.
     *
     * @param state of the preview that the user saw
     * @return id of the stored sheet
     * @throws BusinessRuleViolation {@code payroll.input.notRight} when a cell is wrong or a warning open, {@code
     *     payroll.input.sameFile} when the run's input is what the sheet says already, {@code
     *     payroll.input.changedMeanwhile} when the run's input is not what the preview was compared with, and those of
     *     the run
     */
    @RequiresPermission("payroll.input")
    @Audited("payroll.input.import")
    public UUID store(UUID runId, Sheet sheet, Set<String> accepted, String state, Locale locale) {
        PayrollRun run = InputRun.lock(entityManager, runId);
        RunPreview now = check(runId, sheet, accepted, locale);
        if (now.isNothingNew()) {
            throw BusinessRuleViolation.of("payroll.input.sameFile", run.getLabel());
        }
        if (!now.mayBeStored()) {
            throw BusinessRuleViolation.of("payroll.input.notRight");
        }
        if (!now.state().equals(state)) {
            throw BusinessRuleViolation.of("payroll.input.changedMeanwhile");
        }
        Deliverer deliverer = Deliverer.of(user, clock);
        PayInputSheet stored = new PayInputSheet(runId, sheet, deliverer);
        entityManager.persist(stored);
        replaceRows(stored, now, deliverer);
        audit(run, sheet, now);
        changed.fire(new PayInputChanged(runId, sheet.rows().size()));
        return stored.getId();
    }

    /** Pay components that input may hold, by code, with their names. */
    @RequiresPermission("payroll.input")
    public Map<String, KnownComponent> knownComponents(Locale locale) {
        ComponentNames names = new ComponentNames(locale);
        Map<String, KnownComponent> known = new HashMap<>();
        components
                .components()
                .forEach((code, component) -> known.put(code, new KnownComponent(component, names.name(component))));
        return known;
    }

    private SheetFacts facts(PayrollRun run, List<EmploymentKey> keys, Locale locale) {
        return InputQueries.facts(entityManager, run, keys, knownComponents(locale));
    }

    private void replaceRows(PayInputSheet sheet, RunPreview now, Deliverer deliverer) {
        InputDifference difference = now.difference();
        if (difference != null) {
            log(sheet, difference, deliverer);
        }
        entityManager.flush();
        entityManager
                .createQuery("delete from PayInputRow r where r.runId = :run and r.origin <> :booked")
                .setParameter("run", sheet.getRunId())
                .setParameter("booked", RowOrigin.MODULE)
                .executeUpdate();
        int written = 0;
        for (CheckedRow row : now.preview().checkedRows()) {
            entityManager.persist(PayInputRow.fromSheet(sheet, row, deliverer));
            if (++written % BATCH == 0) {
                entityManager.flush();
                entityManager.clear();
            }
        }
        entityManager.flush();
        entityManager.clear();
    }

    private void log(PayInputSheet sheet, InputDifference difference, Deliverer deliverer) {
        UUID run = sheet.getRunId();
        String reason = sheet.getFileName();
        difference
                .added()
                .forEach(row -> entityManager.persist(
                        new PayInputChange(run, row.employmentId(), null, figures(row), reason, deliverer)));
        difference
                .changed()
                .forEach(change -> entityManager.persist(new PayInputChange(
                        run,
                        change.after().employmentId(),
                        figures(change.before()),
                        figures(change.after()),
                        reason,
                        deliverer)));
        difference
                .removed()
                .forEach(row -> entityManager.persist(
                        new PayInputChange(run, row.employmentId(), figures(row), null, reason, deliverer)));
    }

    private void audit(PayrollRun run, Sheet sheet, RunPreview now) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("file", sheet.fileName());
        facts.put("hash", sheet.hash());
        facts.put("rows", sheet.rows().size());
        InputDifference difference = now.difference();
        if (difference != null) {
            facts.put("added", difference.added().size());
            facts.put("changed", difference.changed().size());
            facts.put("removed", difference.removed().size());
        }
        trail.record(AuditEvent.of("payroll.input.import")
                .about("PayrollRun", run.getId())
                .after(facts));
    }

    private static RowFigures figures(CheckedRow row) {
        return new RowFigures(row.code(), row.quantity(), row.amountCents(), row.date());
    }

    private static RowFigures figures(StoredRow row) {
        return new RowFigures(row.code(), row.quantity(), row.amountCents(), row.date());
    }

    private static List<StoredRow> stored(List<PayInputRow> rows, List<EmploymentKey> keys) {
        Map<UUID, EmploymentKey> byId = new HashMap<>();
        keys.forEach(key -> byId.put(key.employmentId(), key));
        return rows.stream()
                .map(row -> {
                    EmploymentKey key = byId.get(row.getEmploymentId());
                    RowFigures figures = row.getFigures();
                    return new StoredRow(
                            row.getEmploymentId(),
                            key == null ? "" : key.employeeNumber(),
                            key == null ? "" : key.name().full(),
                            figures.componentCode(),
                            figures.quantity(),
                            figures.amountCents(),
                            figures.belongsOn());
                })
                .toList();
    }

    private static String state(List<PayInputRow> rows) {
        Fingerprint fingerprint = new Fingerprint();
        rows.forEach(row -> fingerprint.add(row.getId(), row.getVersion()));
        return fingerprint.hex();
    }
}
