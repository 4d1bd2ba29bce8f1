package nl.strook.tenantadmin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.module.PlatformModule;
import nl.strook.core.seam.SearchHit;
import nl.strook.core.seam.SearchSource;
import nl.strook.core.workforce.EmployerList;
import nl.strook.websupport.door.Gate;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * {@code search/index.xhtml}: what the search box finds. With an employer in the address whatever its modules keep, else
 * the employers themselves. Holds no state of a view.
 */
@Named
@RequestScoped
public class SearchPage {

    private static final int EACH = 10;
    private static final int LONGEST = 60;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    EmployerList employers;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    private @Nullable String words;
    private List<SearchHit> hits = List.of();

    public void load() {
        String text = getWords();
        if (text.isEmpty()) {
            return;
        }
        hits = shell.isOfTenant() ? atEmployer(text) : amongEmployers(text);
    }

    private List<SearchHit> atEmployer(String text) {
        return sources.stream()
                .filter(source -> user.can(source.permission()))
                .filter(source -> gate.policy().decide(source.moduleId()).on())
                .flatMap(source -> source.find(text, EACH).stream())
                .toList();
    }

    private List<SearchHit> amongEmployers(String text) {
        if (!user.can(PlatformModule.EMPLOYERS_SEE.id())) {
            return List.of();
        }
        return employers.list(text, 0, EACH).stream()
                .map(line -> new SearchHit(line.name(), "/" + line.slug() + "/", "building", line.slug() + "/"))
                .toList();
    }

    public List<SearchHit> getHits() {
        return hits;
    }

    /** Never null, so that the box of the page can show it. */
    public String getWords() {
        String text = words == null ? "" : words.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
