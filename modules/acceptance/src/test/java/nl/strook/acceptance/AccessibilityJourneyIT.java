package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page of both applications, as each role sees it, at 390 and 1440 pixels, light and dark, Dutch and English: axe finds
 * nothing, nothing scrolls sideways, the browser has no complaint (the security policy among them), and every text has words
 * of its language. The pages come from the views' files, so a new page is looked at without a line here.
 */
class AccessibilityJourneyIT {

    private static final List<SiteView> VIEWS = SiteView.all();

    /** Pages that need what a walk does not have: a half log-in, or a secret from a mail. */
    private static final Set<String> NOT_WALKED =
            Set.of("login/code", "login/invitation", "login/email", "login/password", "login/pin");

    @Test
    void nobodyMeetsAnObstacleAtTheLogIn() {
        try (Browser browser = Browser.phone()) {
            SiteWalk walk = new SiteWalk(browser, true)
                    .over(List.of("/login", "/login/invitation", "/login/email"), List.of())
                    .inEnglish(dutchWords(), Set.of());

            assertThat(walk.wrong()).isEmpty();
            assertThat(walk.seen()).contains("/login");
        }
    }

    @Test
    void everyPageIsForEverybodyInBothLanguages() {
        Set<String> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        walk("frederik.krijger@noord.example", "ess", true, seen, wrong);
        walk("anne.de.vries@noord.example", "admin", true, seen, wrong);
        walk("pieter.jansen@strook.example", "admin", true, seen, wrong);
        walk("sanne.mulder@strook.example", "admin", false, seen, wrong);

        assertThat(wrong).isEmpty();
        assertThat(VIEWS.stream()
                        .filter(view -> !NOT_WALKED.contains(view.address())
                                && !view.address().equals("login"))
                        .filter(view -> seen.stream().noneMatch(address -> shows(address, view)))
                        .toList())
                .as("pages that no role has seen")
                .isEmpty();
    }

    private static void walk(
            String account, String application, boolean thorough, Set<String> seen, List<String> wrong) {
        try (Browser browser = thorough ? Browser.phone() : Browser.desktop()) {
            boolean administration = application.equals("admin");
            if (administration) {
                Portal.logInToAdministration(browser, account);
            } else {
                Portal.logIn(browser, account);
            }
            List<String> bases = administration ? List.of("/admin/noord/", "/admin/") : List.of("/noord/");
            List<SiteView> own = VIEWS.stream()
                    .filter(view -> view.application().equals(application) && !view.isLogin())
                    .toList();
            List<String> addresses = new ArrayList<>(administration ? List.of() : List.of("/login/employer"));
            for (String base : bases) {
                own.stream().filter(view -> !view.ofOneThing()).forEach(view -> addresses.add(base + view.address()));
            }
            SiteWalk walk = new SiteWalk(browser, thorough).over(addresses, own, bases.toArray(String[]::new));
            if (thorough) {
                walk.inEnglish(
                        dutchWords(),
                        seen.stream()
                                .map(each -> each.substring(application.length()))
                                .collect(Collectors.toSet()));
            }
            seen.addAll(walk.seen().stream().map(each -> application + each).toList());
            walk.wrong().forEach(each -> wrong.add(account + " " + each));
        }
    }

    private static boolean shows(String address, SiteView view) {
        String end = view.ofOneThing() ? view.address() + "/ID" : view.address();
        return address.startsWith(view.application() + "/")
                && (end.isEmpty() ? address.endsWith("/") : address.endsWith("/" + end));
    }

    /** Texts of the Dutch bundles that are no text in English. */
    private static Set<String> dutchWords() {
        Set<String> dutch = texts("_nl.properties");
        dutch.removeAll(texts("_en.properties"));
        dutch.removeIf(text -> text.length() < 4 || text.contains("{"));
        return dutch;
    }

    private static Set<String> texts(String ending) {
        Set<String> found = new HashSet<>();
        try (Stream<Path> modules = Files.list(StrookServer.repository().resolve("modules"))) {
            for (Path module : modules.filter(each -> !each.endsWith("testkit")).toList()) {
                Path resources = module.resolve("src/main/resources/nl");
                if (Files.isDirectory(resources)) {
                    try (Stream<Path> files = Files.walk(resources)) {
                        for (Path file : files.filter(each -> each.toString().endsWith(ending))
                                .toList()) {
                            found.addAll(values(file));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<String> values(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts.values().stream()
                .map(value -> String.valueOf(value).strip())
                .toList();
    }
}
