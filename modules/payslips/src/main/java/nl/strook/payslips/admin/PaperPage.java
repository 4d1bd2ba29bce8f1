package nl.strook.payslips.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.strook.payslips.PaperList;
import nl.strook.payslips.PaperRow;
import nl.strook.payslips.PayslipRun;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Who gets a payslip on paper, run by run, with the file to print. */
@Named
@ViewScoped
public class PaperPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    PaperList list;

    @Inject
    Shell shell;

    private int page = 1;
    private int pages = 1;
    private long count;
    private @Nullable String run;
    private List<PayslipRunChoice> runs = List.of();
    private List<PaperRow> rows = List.of();
    private List<Integer> years = List.of();

    /** Shows the newest published run unless the address names another; a run that is not published answers 404. */
    public void load() throws IOException {
        List<PayslipRun> known = list.runs();
        String extra = ModuleTexts.text("payslips", "extraRun", shell.getLocale());
        runs = known.stream().map(each -> PayslipRunChoice.of(each, extra)).toList();
        years = list.years();
        if (run == null && known.isEmpty()) {
            return;
        }
        UUID chosen = run == null ? known.get(0).id() : PayslipRunChoice.idOf(run);
        count = list.count(chosen);
        if (count == 0 && known.stream().noneMatch(each -> each.id().equals(chosen))) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        run = chosen.toString();
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        rows = list.list(chosen, (page - 1) * PAGE, PAGE);
    }

    public List<PayslipRunChoice> getRuns() {
        return runs;
    }

    public List<PaperRow> getRows() {
        return rows;
    }

    /** Years of which annual statements go on paper. */
    public List<Integer> getYears() {
        return years;
    }

    public long getCount() {
        return count;
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        return run == null ? "" : "run=" + run;
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
}
