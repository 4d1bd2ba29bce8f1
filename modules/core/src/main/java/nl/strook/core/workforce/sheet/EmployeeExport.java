package nl.strook.core.workforce.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.SafeCsv;
import nl.strook.core.sheet.SafeWorkbook;
import nl.strook.core.workforce.EmployeeBook;
import nl.strook.core.workforce.EmployeeBook.Entry;

/** Gives all employees and employments of the current tenant as the sheet that the import reads. */
@ApplicationScoped
@Transactional
public class EmployeeExport {

    private static final String TAB = "Medewerkers";

    @Inject
    EmployeeBook book;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    /** Kinds of file. */
    public enum Kind {
        CSV,
        XLSX
    }

    /**
     * Everybody, with BSN and IBAN, for someone who has just given the password again.
     *
     * @throws BusinessRuleViolation {@code identity.confirmFirst}
     */
    @RequiresPermission("employees.manage")
    @Audited("employees.export")
    public void write(Kind kind, OutputStream out) {
        if (!user.hasConfirmedRecently()) {
            throw BusinessRuleViolation.of("identity.confirmFirst");
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(header());
        for (Entry entry : book.all()) {
            rows.add(SheetLine.of(entry));
        }
        audit.record(AuditEvent.of("employees.export")
                .about("Employee", null)
                .after(Map.of("kind", kind.name(), "rows", rows.size() - 1)));
        write(kind, rows, out);
    }

    /** The header alone, to fill in. */
    @RequiresPermission("employees.manage")
    public void template(Kind kind, OutputStream out) {
        List<String[]> rows = new ArrayList<>();
        rows.add(header());
        write(kind, rows, out);
    }

    private static String[] header() {
        return Arrays.stream(EmployeeColumn.values())
                .map(EmployeeColumn::header)
                .toArray(String[]::new);
    }

    private static void write(Kind kind, List<String[]> rows, OutputStream out) {
        try {
            if (kind == Kind.XLSX) {
                SafeWorkbook.write(out, TAB, rows);
            } else {
                SafeCsv csv = new SafeCsv();
                rows.forEach(csv::row);
                out.write(csv.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
