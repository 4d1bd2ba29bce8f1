package nl.strook.payroll.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.input.InputRunFacts;
import nl.strook.payroll.input.PayInputs;
import nl.strook.payroll.input.RunPreview;
import nl.strook.payroll.input.sheet.CellPlace;
import nl.strook.payroll.input.sheet.Column;
import nl.strook.payroll.input.sheet.Sheet;
import nl.strook.payroll.input.sheet.SheetReader;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.part.Step;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * From a file to stored input: choose, look, mend, store. The cells of the preview are plain inputs named {@code
 * cell-E7}: a sheet of any length needs no component per cell.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String CELL = "cell-";

    @Inject
    PayInputs inputs;

    @Inject
    Shell shell;

    @Inject
    CommandKey commandKey;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable InputRunFacts run;
    private @Nullable Sheet sheet;
    private @Nullable RunPreview preview;
    private @Nullable ImportTable table;
    private @Nullable ImportDifference difference;
    private Set<String> accepted = new HashSet<>();
    private boolean all;
    private int page = 1;
    private boolean mended;
    private @Nullable Instant chosenAt;
    private transient @Nullable Part file;

    /** Opens the run of the address; one that is not there answers the constant 404. */
    public void load() throws IOException {
        run = id == null ? null : inputs.findRun(UUID.fromString(id)).orElse(null);
        if (run == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** Reads the chosen file and shows what it holds; stores nothing. */
    public void upload() throws IOException {
        Part chosen = file;
        if (chosen == null) {
            return;
        }
        if (chosen.getSize() > SheetReader.MAX_BYTES) {
            throw BusinessRuleViolation.of("payroll.input.tooLarge", SheetReader.MAX_BYTES / 1024 / 1024);
        }
        try (InputStream content = chosen.getInputStream()) {
            String name = chosen.getSubmittedFileName();
            sheet = SheetReader.read(name == null ? "" : name, content.readNBytes(SheetReader.MAX_BYTES + 1));
        }
        accepted = new HashSet<>();
        all = false;
        page = 1;
        chosenAt = clock.instant();
        check();
        if (table != null && table.toLookAt() == 0) {
            showAll();
        }
    }

    /** Takes over what was typed in the cells and ticked at the warnings; runs before every action of the preview. */
    public void apply() {
        mended = false;
        Sheet present = sheet;
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        if (present == null || table == null || !sent.containsKey("preview")) {
            return;
        }
        Sheet changed = present;
        for (ImportRow row : table.rows()) {
            for (ImportCell cell : row.cells()) {
                String typed = cell.isBad() ? sent.get(CELL + cell.place()) : null;
                if (typed != null && !typed.strip().equals(cell.text())) {
                    changed = changed.with(place(cell.place()), typed);
                    mended = true;
                }
            }
        }
        acceptTicked(faces);
        sheet = changed;
        check();
    }

    private void acceptTicked(FacesContext faces) {
        String[] ticked =
                faces.getExternalContext().getRequestParameterValuesMap().get("accept");
        Set<String> keys = ticked == null ? Set.of() : Set.of(ticked);
        ImportTable shown = table;
        if (shown != null) {
            shown.warnings().forEach(warning -> keep(warning.key(), keys.contains(warning.key())));
        }
        keep(RunPreview.OTHER_RUNS_FILE, keys.contains(RunPreview.OTHER_RUNS_FILE));
    }

    private void keep(String key, boolean ticked) {
        if (ticked) {
            accepted.add(key);
        } else {
            accepted.remove(key);
        }
    }

    private static CellPlace place(String text) {
        return new CellPlace(Column.values()[text.charAt(0) - 'A'], Integer.parseInt(text.substring(1)));
    }

    /** The check itself was done by {@link #apply()}. */
    public void recheck() {
        // Nothing more to do: the button sends the form.
    }

    public void showAll() {
        show(true, 1);
    }

    public void showToLookAt() {
        show(false, 1);
    }

    public void previousPage() {
        show(all, page - 1);
    }

    public void nextPage() {
        show(all, page + 1);
    }

    /**
     * Stores the sheet and goes to the run. What was typed in this very request is only checked, and a difference that
     * was not on the page yet is shown first.
     */
    public void save() throws IOException {
        RunPreview now = preview;
        Sheet present = sheet;
        InputRunFacts target = run;
        boolean seen = now != null && (now.difference() == null || differenceShown());
        if (target == null || present == null || now == null || mended || !seen || !now.mayBeStored()) {
            return;
        }
        Locale locale = shell.getLocale();
        commandKey.once(
                "payroll.input.import",
                () -> inputs.store(target.runId(), present, Set.copyOf(accepted), now.state(), locale)
                        .toString());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().setKeepMessages(true);
        String stored = words().text("input.stored", present.rows().size(), target.label());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(stored));
        external.redirect(shell.getBase() + "/payroll/run/" + target.runId());
    }

    private boolean differenceShown() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("difference");
    }

    /** Gives the errors as a sheet, to mend them elsewhere. */
    public void downloadErrors() throws IOException {
        RunPreview now = preview;
        if (now == null) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + getText().errorsFile() + "\"");
        external.getResponseOutputStream().write(getText().errors(now.preview()));
        faces.responseComplete();
    }

    private void show(boolean allRows, int wantedPage) {
        all = allRows;
        page = wantedPage;
        draw();
    }

    private void check() {
        if (run != null && sheet != null) {
            RunPreview checked = inputs.check(run.runId(), sheet, Set.copyOf(accepted), shell.getLocale());
            preview = checked;
            difference = checked.difference() == null
                    ? null
                    : ImportDifference.of(checked.difference(), inputs.knownComponents(shell.getLocale()), words());
            draw();
        }
    }

    private void draw() {
        if (preview != null) {
            table = ImportTable.of(preview.preview(), all, page, shell.getLocale());
            page = table.page();
        }
    }

    private InputWords words() {
        return new InputWords(shell.getLocale());
    }

    public List<Step> getSteps() {
        return ImportSteps.of(preview, words());
    }

    /** What the preview says about itself. */
    public ImportText getText() {
        return new ImportText(preview, table, run, words());
    }

    /** Difference with the present input in lines of text. */
    public @Nullable ImportDifference getDifference() {
        return difference;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable InputRunFacts getRun() {
        return run;
    }

    public @Nullable RunPreview getPreview() {
        return preview;
    }

    public @Nullable ImportTable getTable() {
        return table;
    }

    public boolean isAll() {
        return all;
    }

    public @Nullable Instant getChosenAt() {
        return chosenAt;
    }

    public boolean isReady() {
        return preview != null && preview.mayBeStored();
    }
}
