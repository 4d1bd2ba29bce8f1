package nl.strook.payroll.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.strook.payroll.component.ComponentList;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The pay components of the bureau, or of one employer with what it has of its own; to read. */
@Named
@ViewScoped
public class ComponentsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    ComponentList components;

    @Inject
    Shell shell;

    private int page = 1;
    private int pages = 1;
    private int count;
    private @Nullable String search;
    private List<ComponentLine> lines = List.of();

    public void load() {
        Locale locale = shell.getLocale();
        String text = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        List<ComponentLine> found = components.all().stream()
                .map(line -> ComponentLine.of(line, locale))
                .filter(line -> line.code().toLowerCase(Locale.ROOT).startsWith(text)
                        || line.name().toLowerCase(Locale.ROOT).contains(text))
                .toList();
        count = found.size();
        pages = Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        lines = List.copyOf(found.subList((page - 1) * PAGE, Math.min(count, page * PAGE)));
    }

    /** Whether the address names no employer. */
    public boolean isOverAll() {
        return !shell.isOfTenant();
    }

    public List<ComponentLine> getLines() {
        return lines;
    }

    public int getCount() {
        return count;
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
