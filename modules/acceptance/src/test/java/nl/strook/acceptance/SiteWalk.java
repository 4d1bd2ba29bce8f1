package nl.strook.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person's walk over the pages that the person may open, as the views say they are there. Each page is looked at once,
 * narrow and wide, light and dark, and collects what is wrong.
 */
final class SiteWalk {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int[] WIDTHS = {390, 1440};
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href)).filter(u => u.origin"
                    + " === location.origin).map(u => u.pathname)";
    private static final String VIOLATIONS =
            "rules => axe.run(document, rules.length ? {runOnly: {type: 'rule', values:"
                    + " rules}, resultTypes: ['violations']} : {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id"
                    + " + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', ')))";
    private static final String SHAPE = "() => [document.documentElement.scrollWidth -"
            + " document.documentElement.clientWidth, document.querySelectorAll('h1').length,"
            + " document.documentElement.lang, document.title,"
            + " (document.documentElement.outerHTML.match(/\\?\\?\\?[^?<]{1,80}\\?\\?\\?/) || [''])[0]]";
    private static final String WORDS = "() => { const found = []; const walker ="
            + " document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); while (walker.nextNode()) { if"
            + " (!walker.currentNode.parentElement.closest('script,style')) found.push(walker.currentNode.data.trim()); }"
            + " document.querySelectorAll('[aria-label],[placeholder],[title]').forEach(e => found.push(e.ariaLabel || '',"
            + " e.placeholder || '', e.title || '')); return [...new Set(found)]; }";

    private final Page page;
    private final String root;
    private final boolean thorough;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** What was seen: the address without ids, and an address with one. */
    private final Map<String, String> seen = new LinkedHashMap<>();

    private final Set<String> tried = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();

    /** @param thorough each page in four ways; otherwise in one, for a role whose pages another role has shown */
    SiteWalk(Browser browser, boolean thorough) {
        this.page = browser.page();
        this.root = ServerOfTheSession.server().portal().toString();
        this.thorough = thorough;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(error -> complaints.add("script error: " + error));
    }

    /** Looks at the addresses, and then at the pages of one thing: of the first id that a link of theirs names. */
    SiteWalk over(List<String> addresses, List<SiteView> views, String... bases) {
        addresses.forEach(this::look);
        for (String base : bases) {
            views.stream().filter(SiteView::ofOneThing).forEach(view -> lookAtOne(base, view));
        }
        return this;
    }

    /** Every page again, in English, but those that are known in it: no word of the Dutch bundles is left. */
    SiteWalk inEnglish(Set<String> dutch, Set<String> known) {
        page.context().addCookies(List.of(new Cookie("strook-language", "en").setUrl(root)));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (Map.Entry<String, String> each : seen.entrySet()) {
            if (known.contains(each.getKey())) {
                continue;
            }
            page.navigate(root + each.getValue(), atOnce());
            shape(each.getKey() + " in English", "en");
            ((List<?>) page.evaluate(WORDS))
                    .stream()
                            .map(String::valueOf)
                            .filter(dutch::contains)
                            .forEach(word -> wrong.add(each.getKey() + " in English says: " + word));
        }
        return this;
    }

    List<String> wrong() {
        return wrong;
    }

    /** Addresses without ids, such as {@code /admin/noord/payroll/run/ID}. */
    Set<String> seen() {
        return seen.keySet();
    }

    private void lookAtOne(String base, SiteView view) {
        String address = base + view.address() + "/";
        if (tried.contains(address + "ID")) {
            return;
        }
        String module = base + view.address().split("/", 2)[0] + "/";
        idBelow(address).or(() -> idBelow(module)).ifPresent(id -> look(address + id));
    }

    /** Of a link to such a page, else of a link to a neighbour: a run's id opens the run's import too. */
    private Optional<String> idBelow(String beginning) {
        return links.stream()
                .filter(link -> link.startsWith(beginning))
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private void look(String address) {
        if (!tried.add(general(address))) {
            return;
        }
        complaints.clear();
        Response response = page.navigate(root + address, atOnce());
        if (response == null || response.status() != 200) {
            return;
        }
        String where = general(address);
        seen.put(where, address);
        ((List<?>) page.evaluate(LINKS)).forEach(link -> links.add(String.valueOf(link)));
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : thorough ? WIDTHS : new int[] {1440}) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            shape(where + " at " + width, "nl");
            axe(where + " at " + width, List.of());
            if (thorough) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                axe(where + " at " + width + " dark", List.of("color-contrast", "link-in-text-block"));
            }
        }
        complaints.forEach(complaint -> wrong.add(where + " complains: " + complaint));
    }

    private void axe(String where, List<String> rules) {
        ((List<?>) page.evaluate(VIOLATIONS, rules)).forEach(fault -> wrong.add(where + " axe: " + fault));
    }

    private void shape(String where, String language) {
        List<?> shape = (List<?>) page.evaluate(SHAPE);
        expect(where, "pixels too wide", 0, shape.get(0));
        expect(where, "first headings", 1, shape.get(1));
        expect(where, "language", language, shape.get(2));
        expect(where, "texts without words", "", shape.get(4));
        String[] title = String.valueOf(shape.get(3)).split(" · ");
        if (title.length != 2 || title[0].isBlank() || title[0].equals(title[1])) {
            wrong.add(where + " has the title " + shape.get(3));
        }
    }

    private void expect(String where, String what, Object wanted, Object found) {
        if (!String.valueOf(wanted).equals(String.valueOf(found))) {
            wrong.add(where + " " + what + ": " + found);
        }
    }

    private static Page.NavigateOptions atOnce() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD);
    }

    private static String general(String address) {
        return ID.matcher(address).replaceAll("ID");
    }
}
