package nl.strook.core.workforce.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Arrivals;
import nl.strook.core.workforce.KnownPeople;

/** Takes a sheet of employees into the books of the current tenant: all of it, in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class EmployeeImport {

    @Inject
    Arrivals arrivals;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the sheet would bring and what is wrong with it; stores nothing. */
    @RequiresPermission("employees.manage")
    public ImportPreview preview(EmployeeTable table) {
        return check(table, arrivals.look()).preview();
    }

    /**
     * Stores the sheet, checked anew.
     *
     * @throws BusinessRuleViolation {@code workforce.import.notRight} when a cell is wrong by now, {@code .nothingNew}
     */
    @RequiresPermission("employees.manage")
    @Audited("employees.import")
    public ImportPreview store(EmployeeTable table) {
        KnownPeople known = arrivals.known();
        SheetCheck check = check(table, known);
        ImportPreview preview = check.preview();
        if (!preview.isRight()) {
            throw BusinessRuleViolation.of("workforce.import.notRight");
        }
        if (!preview.isStorable()) {
            throw BusinessRuleViolation.of("workforce.import.nothingNew");
        }
        arrivals.store(check.arrivals(), known);
        audit.record(AuditEvent.of("employees.import")
                .about("Employee", null)
                .after(Map.of(
                        "file", table.fileName(),
                        "hash", table.hash(),
                        "rows", preview.rows(),
                        "people", preview.people(),
                        "jobs", preview.jobs())));
        return preview;
    }

    private SheetCheck check(EmployeeTable table, KnownPeople known) {
        return new SheetCheck(table, known, arrivals::indexOf, LocalDate.now(clock.withZone(StrookTime.ZONE))).run();
    }
}
