package nl.strook.payroll.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.input.EmploymentLine;
import nl.strook.payroll.input.InputChangeLine;
import nl.strook.payroll.input.InputRowLine;
import nl.strook.payroll.input.InputRows;
import nl.strook.payroll.input.PayInputSheet;
import nl.strook.payroll.input.RowFigures;
import nl.strook.payroll.input.RunInputQueries;
import nl.strook.payroll.input.sheet.CellFinding;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.door.Door;
import nl.strook.websupport.format.PageFormat;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The input on the page of a run: its rows, who has none, what was changed by hand, and the form for one row. */
@Named
@ViewScoped
public class RunInputPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;
    private static final int LOG = 50;
    private static final String FORM = "inputRow:";

    @Inject
    RunInputQueries queries;

    @Inject
    InputRows rowsOfRun;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    @Inject
    CommandKey commandKey;

    private @Nullable UUID runId;
    private boolean closed;
    private @Nullable String sheetText;
    private List<InputRowLine> rows = List.of();
    private List<EmploymentLine> without = List.of();
    private List<InputChangeLine> changes = List.of();
    private long count;
    private int page = 1;
    private @Nullable String search;
    private @Nullable RowForm form;

    @PostConstruct
    void open() {
        runId = shell.door().flatMap(Door::id).orElse(null);
        load();
    }

    private void load() {
        UUID run = runId;
        if (run == null || !queries.exists(run)) {
            runId = null;
            return;
        }
        closed = queries.isClosed(run);
        sheetText = queries.sheetOf(run).map(this::describe).orElse(null);
        count = queries.countRows(run, searched());
        page = Math.max(1, Math.min(page, getPages()));
        rows = queries.rows(run, searched(), (page - 1) * PAGE, PAGE, locale());
        without = queries.withoutRows(run);
        changes = queries.changes(run, 0, LOG);
    }

    private String describe(PayInputSheet sheet) {
        return words().text(
                        "input.section.sheet",
                        sheet.getFileName(),
                        sheet.getImportedByName(),
                        PageFormat.dateTime(sheet.getImportedAt()));
    }

    public void find() {
        page = 1;
        load();
    }

    public void previousPage() {
        page--;
        load();
    }

    public void nextPage() {
        page++;
        load();
    }

    public void startAdd() {
        form = RowForm.add();
    }

    public void startChange(InputRowLine row) {
        form = RowForm.of(RowForm.Task.CHANGE, row, words());
    }

    public void startRemove(InputRowLine row) {
        form = RowForm.of(RowForm.Task.REMOVE, row, words());
    }

    public void cancel() {
        form = null;
    }

    /** Stores what was typed; errors stand at their fields, warnings want a second press. */
    public void save() {
        RowForm typed = form;
        UUID run = runId;
        if (typed == null || run == null || !mayBeSaved(run, typed)) {
            return;
        }
        Locale locale = locale();
        String reason = typed.reasonGiven();
        UUID row = typed.rowId();
        switch (typed.task()) {
            case ADD ->
                commandKey.once(
                        "payroll.input.add",
                        () -> rowsOfRun.add(run, typed.typed(), reason, locale).toString());
            case CHANGE ->
                commandKey.once(
                        "payroll.input.change",
                        () -> rowsOfRun.change(row(row), typed.version(), typed.typed(), reason, locale));
            case REMOVE ->
                commandKey.once("payroll.input.remove", () -> rowsOfRun.remove(row(row), typed.version(), reason));
        }
        String done = typed.isRemove() ? "input.form.removed" : "input.form.saved";
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words().text(done)));
        form = null;
        load();
    }

    private static UUID row(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("Only a stored row is changed or taken out");
        }
        return id;
    }

    private boolean mayBeSaved(UUID run, RowForm typed) {
        if (typed.isRemove()) {
            return true;
        }
        List<CellFinding> findings = rowsOfRun.check(run, typed.typed(), locale());
        List<CellFinding> errors =
                findings.stream().filter(finding -> !finding.isWarning()).toList();
        errors.forEach(finding -> say(finding, FacesMessage.SEVERITY_ERROR, fieldOf(finding)));
        if (!errors.isEmpty()) {
            return false;
        }
        if (findings.isEmpty() || typed.wasWarned()) {
            return true;
        }
        findings.forEach(finding -> say(finding, FacesMessage.SEVERITY_WARN, null));
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_WARN, words().text("input.form.warnings"), ""));
        typed.warn();
        return false;
    }

    private void say(CellFinding finding, FacesMessage.Severity severity, @Nullable String field) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words().sentence(finding), ""));
    }

    private static String fieldOf(CellFinding finding) {
        return FORM
                + switch (finding.place().column()) {
                    case NUMBER, NAME -> "number";
                    case CODE, DESCRIPTION -> "code";
                    case QUANTITY -> "quantity";
                    case AMOUNT -> "amount";
                    case DATE -> "date";
                };
    }

    /** Where a row comes from, in words. */
    public String origin(InputRowLine row) {
        return switch (row.origin()) {
            case SHEET -> words().text("input.origin.sheet", row.sheetRow() == null ? 0 : row.sheetRow());
            case HAND -> words().text("input.origin.hand", row.deliveredByName());
            case MODULE -> words().text("input.origin.module");
        };
    }

    public String quantity(InputRowLine row) {
        return words().quantity(row.figures().quantity(), row.unit());
    }

    public String before(InputChangeLine change) {
        return figures(change.before(), words().quantity(quantityOf(change.before()), change.unitBefore()));
    }

    public String after(InputChangeLine change) {
        return figures(change.after(), words().quantity(quantityOf(change.after()), change.unitAfter()));
    }

    private static @Nullable Long quantityOf(@Nullable RowFigures figures) {
        return figures == null ? null : figures.quantity();
    }

    private String figures(@Nullable RowFigures figures, String quantity) {
        if (figures == null) {
            return words().text("input.changes.nothing");
        }
        String amount = figures.amountCents() == null ? "" : "€\u00a0" + words().amount(figures.amountCents());
        String date = PageFormat.date(figures.belongsOn());
        return String.join(" ", figures.componentCode(), quantity, amount, date)
                .replaceAll(" +", " ")
                .strip();
    }

    private String searched() {
        return search == null ? "" : search;
    }

    private InputWords words() {
        return new InputWords(locale());
    }

    private Locale locale() {
        return shell.getLocale();
    }

    public boolean isShown() {
        return runId != null;
    }

    /** Whether this person may change rows of this run now. */
    public boolean isMayChange() {
        return runId != null && !closed && user.can(PayrollPermissions.INPUT_ID);
    }

    public int getPages() {
        return Math.toIntExact(Math.max(1, (count + PAGE - 1) / PAGE));
    }

    public @Nullable UUID getRunId() {
        return runId;
    }

    public @Nullable String getSheetText() {
        return sheetText;
    }

    public List<InputRowLine> getRows() {
        return rows;
    }

    public List<EmploymentLine> getWithout() {
        return without;
    }

    public List<InputChangeLine> getChanges() {
        return changes;
    }

    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public @Nullable RowForm getForm() {
        return form;
    }
}
