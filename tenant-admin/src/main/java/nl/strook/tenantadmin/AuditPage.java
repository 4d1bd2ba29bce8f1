package nl.strook.tenantadmin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.strook.core.audit.AuditFilter;
import nl.strook.core.audit.AuditLog;
import nl.strook.core.audit.AuditLogRow;
import nl.strook.core.time.StrookTime;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code audit/index.xhtml}: who did what at this employer, newest first, in pages. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    @Inject
    AuditLog log;

    @Inject
    Shell shell;

    private int page = 1;
    private int pages = 1;
    private @Nullable String search;
    private List<AuditLogRow> rows = List.of();

    public void load() {
        String text = search == null ? "" : search.strip();
        AuditFilter filter = AuditFilter.changes().text(text, AuditWords.actionsNamed(text, shell.getLocale()));
        pages = (int) Math.max(1, (log.count(filter) + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        rows = log.page(filter, (page - 1) * PAGE, PAGE);
    }

    /** The moment of a row as {@code 05-12-2025 08:53}, in the zone of the Netherlands. */
    public String moment(AuditLogRow row) {
        return MOMENT.format(row.at().atZone(StrookTime.ZONE));
    }

    /** What was done, in words. */
    public String action(AuditLogRow row) {
        return AuditWords.action(row.action(), shell.getLocale());
    }

    /** Whether a job of the platform did it, not a person. */
    public boolean isByItself(AuditLogRow row) {
        return row.actor().startsWith("system:");
    }

    public List<AuditLogRow> getRows() {
        return rows;
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        return search == null || search.isEmpty() ? "" : "q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
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

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
