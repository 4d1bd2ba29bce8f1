package nl.strook.payslips.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.strook.payslips.PayslipRun;
import nl.strook.payslips.StaffPayslipFilter;
import nl.strook.payslips.StaffPayslips;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The payslips of one employer, of one run or of all, searchable and in pages. */
@Named
@ViewScoped
public class PayslipsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    StaffPayslips payslips;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private int page = 1;
    private int pages = 1;
    private long count;
    private @Nullable String run;
    private @Nullable String search;
    private List<PayslipRunChoice> runs = List.of();
    private List<PayslipLine> lines = List.of();

    /** Shows the newest run unless the address names another, or all of them; a run without payslips answers 404. */
    public void load() throws IOException {
        List<PayslipRun> known = payslips.runs();
        runs = known.stream()
                .map(each -> PayslipRunChoice.of(each, words("extraRun")))
                .toList();
        if (run == null && !known.isEmpty()) {
            run = known.get(0).id().toString();
        }
        UUID chosen = isAll() ? null : PayslipRunChoice.idOf(run);
        StaffPayslipFilter filter = new StaffPayslipFilter(chosen, search == null ? "" : search);
        count = payslips.count(filter);
        if (chosen != null && known.stream().noneMatch(each -> each.id().equals(chosen)) && count == 0) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        lines = payslips.list(filter, (page - 1) * PAGE, PAGE).stream()
                .map(row -> PayslipLine.of(row, clock.instant(), shell.getLocale()))
                .toList();
    }

    private String words(String key) {
        return ModuleTexts.text("payslips", key, shell.getLocale());
    }

    /** Whether the payslips of all runs are shown. */
    public boolean isAll() {
        return run == null || run.equals("all");
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        String text = "run=" + (run == null ? "all" : URLEncoder.encode(run, StandardCharsets.UTF_8));
        return search == null || search.isEmpty()
                ? text
                : text + "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    public List<PayslipLine> getLines() {
        return lines;
    }

    public List<PayslipRunChoice> getRuns() {
        return runs;
    }

    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getPages() {
        return pages;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
