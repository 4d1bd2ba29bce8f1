package nl.strook.tenantadmin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.workforce.EmployerLine;
import nl.strook.core.workforce.EmployerList;
import org.jspecify.annotations.Nullable;

/** {@code employers/index.xhtml}: the bureau's employers, searchable and in pages. */
@Named
@ViewScoped
public class EmployersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    EmployerList employers;

    @Inject
    CurrentUser user;

    private int page = 1;
    private int pages = 1;
    private long count;
    private @Nullable String search;
    private List<EmployerLine> lines = List.of();

    public void load() {
        String text = search == null ? "" : search;
        count = employers.count(text);
        pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        lines = employers.list(text, (page - 1) * PAGE, PAGE);
    }

    /** Whether this person takes employers in. */
    public boolean isChangeable() {
        return user.can("employers.manage");
    }

    public List<EmployerLine> getLines() {
        return lines;
    }

    public long getCount() {
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
