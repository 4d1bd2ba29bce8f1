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
import java.util.Set;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.Employments;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.input.sheet.CellFinding;
import nl.strook.payroll.input.sheet.CheckedRow;
import nl.strook.payroll.input.sheet.Column;
import nl.strook.payroll.input.sheet.PayInputCheck;
import nl.strook.payroll.input.sheet.PreviewRow;
import nl.strook.payroll.input.sheet.Sheet;
import nl.strook.payroll.input.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Changes single rows of a run's stored input, each with a reason; the log keeps what was and what is. */
@ApplicationScoped
@Transactional
public class InputRows {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Employments employments;

    @Inject
    PayInputs inputs;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Event<PayInputChanged> changed;

    /** Everything that is wrong or strange about a typed row; stores nothing. */
    @RequiresPermission("payroll.input")
    public List<CellFinding> check(UUID runId, HandRow typed, Locale locale) {
        return checked(InputRun.get(entityManager, runId), typed, locale).findings();
    }

    /**
     * Adds a row. Warnings count as answered by the reason.
     *
     * @throws BusinessRuleViolation {@code payroll.input.rowNotRight}, {@code payroll.input.reasonMissing}, and those of
     *     the run
     */
    @RequiresPermission("payroll.input")
    @Audited("payroll.input.add")
    public UUID add(UUID runId, HandRow typed, String reason, Locale locale) {
        PayrollRun run = InputRun.lock(entityManager, runId);
        CheckedRow row = right(run, typed, locale);
        String why = reason(reason);
        Deliverer deliverer = Deliverer.of(user, clock);
        PayInputRow added = PayInputRow.byHand(runId, row.employmentId(), figures(row), deliverer);
        entityManager.persist(added);
        keep(runId, added, null, added.getFigures(), why, deliverer);
        return added.getId();
    }

    /**
     * Gives a row other figures; it stays with its employment.
     *
     * @param version of the row as the page showed it
     * @throws BusinessRuleViolation as {@link #add}; {@code payroll.input.otherEmployee} when the number is of another
     *     employment, {@code payroll.input.changedMeanwhile} when somebody was first, {@code payroll.input.booked} for
     *     what a module booked
     */
    @RequiresPermission("payroll.input")
    @Audited("payroll.input.change")
    public void change(UUID rowId, int version, HandRow typed, String reason, Locale locale) {
        PayInputRow row = row(rowId, version);
        CheckedRow now = right(InputRun.get(entityManager, runOf(row)), typed, locale);
        if (!now.employmentId().equals(row.getEmploymentId())) {
            throw BusinessRuleViolation.of("payroll.input.otherEmployee");
        }
        String why = reason(reason);
        RowFigures before = row.getFigures();
        if (before.equals(figures(now))) {
            throw BusinessRuleViolation.of("payroll.input.nothingChanged");
        }
        Deliverer deliverer = Deliverer.of(user, clock);
        row.change(figures(now), deliverer);
        keep(runOf(row), row, before, row.getFigures(), why, deliverer);
    }

    /** @throws BusinessRuleViolation as {@link #change} */
    @RequiresPermission("payroll.input")
    @Audited("payroll.input.remove")
    public void remove(UUID rowId, int version, String reason) {
        PayInputRow row = row(rowId, version);
        String why = reason(reason);
        keep(runOf(row), row, row.getFigures(), null, why, Deliverer.of(user, clock));
        entityManager.remove(row);
    }

    private void keep(
            UUID runId,
            PayInputRow row,
            @Nullable RowFigures before,
            @Nullable RowFigures after,
            String reason,
            Deliverer deliverer) {
        PayInputChange change = new PayInputChange(runId, row.getEmploymentId(), before, after, reason, deliverer);
        entityManager.persist(change);
        trail.record(AuditEvent.of("payroll.input." + change.getKind().name().toLowerCase(Locale.ROOT))
                .about("PayInputRow", row.getId())
                .before(facts(before))
                .after(facts(after))
                .because(reason));
        changed.fire(new PayInputChanged(runId, 1));
    }

    private static Map<String, Object> facts(@Nullable RowFigures figures) {
        Map<String, Object> facts = new HashMap<>();
        if (figures == null) {
            return facts;
        }
        facts.put("code", figures.componentCode());
        putIfThere(facts, "quantity", figures.quantity());
        putIfThere(facts, "amountCents", figures.amountCents());
        putIfThere(
                facts,
                "date",
                figures.belongsOn() == null ? null : figures.belongsOn().toString());
        return facts;
    }

    private static void putIfThere(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private PayInputRow row(UUID rowId, int version) {
        PayInputRow row = entityManager.find(PayInputRow.class, rowId);
        if (row == null || row.getRunId() == null) {
            throw BusinessRuleViolation.of("payroll.input.changedMeanwhile");
        }
        InputRun.lock(entityManager, row.getRunId());
        entityManager.refresh(row);
        if (row.getOrigin() == RowOrigin.MODULE) {
            throw BusinessRuleViolation.of("payroll.input.booked");
        }
        if (row.getVersion() != version) {
            throw BusinessRuleViolation.of("payroll.input.changedMeanwhile");
        }
        return row;
    }

    private static UUID runOf(PayInputRow row) {
        UUID run = row.getRunId();
        if (run == null) {
            throw new IllegalStateException("A row that waits for its run is not changed by hand");
        }
        return run;
    }

    private CheckedRow right(PayrollRun run, HandRow typed, Locale locale) {
        CheckedRow row = checked(run, typed, locale).checked();
        if (row == null) {
            throw BusinessRuleViolation.of("payroll.input.rowNotRight");
        }
        return row;
    }

    private PreviewRow checked(PayrollRun run, HandRow typed, Locale locale) {
        Sheet sheet = new Sheet("", "", "", header(), List.of(typed.asSheetRow()), 0);
        return PayInputCheck.check(
                        sheet,
                        InputQueries.facts(entityManager, run, employments.keys(), inputs.knownComponents(locale)),
                        Set.of())
                .rows()
                .get(0);
    }

    private static SheetRow header() {
        String[] headers = new String[Column.values().length];
        for (Column column : Column.values()) {
            headers[column.ordinal()] = column.header();
        }
        return SheetRow.of(1, headers);
    }

    private static RowFigures figures(CheckedRow row) {
        return new RowFigures(row.code(), row.quantity(), row.amountCents(), row.date());
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw BusinessRuleViolation.of("payroll.input.reasonMissing");
        }
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
