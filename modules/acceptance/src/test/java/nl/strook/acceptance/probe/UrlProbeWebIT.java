package nl.strook.acceptance.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strook.acceptance.ServerOfTheSession;
import nl.strook.acceptance.SiteView;
import nl.strook.acceptance.conservation.Rows;
import nl.strook.acceptance.kill.RunDriver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One probe over every address of both applications, with the ids of another employer. The addresses come from the views and
 * the downloads, the ids from the tables; {@link Fixtures} says what belongs together, and what it does not know fails here.
 */
@Tag("R91")
class UrlProbeWebIT {

    private static final JavaClasses CLASSES = Mappings.classes();
    private static final List<SiteView> PAGES = SiteView.all();
    private static final String[][] LOOKS = {{"nl", "dark"}, {"en", "light"}, {"en", "dark"}};

    @Test
    void everyAddressOfOneThingHasAFixture() {
        assertThat(addresses())
                .as("add a new page or download to Fixtures.OPENINGS")
                .containsExactlyInAnyOrderElementsOf(Fixtures.OPENINGS.stream()
                        .map(Fixtures.Opening::address)
                        .toList());
    }

    @Test
    void everyInputIsKnown() {
        Set<String> found = Inputs.all();
        found.removeIf(input -> Fixtures.NO_IDS.containsKey(input)
                || Fixtures.NO_IDS.containsKey(input.substring(input.indexOf(' ') + 1)));
        assertThat(found)
                .as("say in Fixtures what a new input names: ID_INPUTS, or NO_IDS with the reason")
                .containsExactlyInAnyOrderElementsOf(Fixtures.ID_INPUTS.stream()
                        .map(Fixtures.IdInput::input)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whateverAnswersRequestsIsKnown() {
        assertThat(Mappings.answering(CLASSES)).isEqualTo(new TreeSet<>(Fixtures.ANSWERING.keySet()));
        assertThat(Mappings.answering(new ClassFileImporter().importClasses(RunDriver.class)))
                .as("a servlet is seen")
                .isNotEmpty();
        assertThat(Mappings.urlPatterns()).isEqualTo(new TreeSet<>(Fixtures.URL_PATTERNS));
    }

    @TestFactory
    Stream<DynamicTest> nobodyOpensWhatIsAnothers() {
        Path data = ServerOfTheSession.server().dataDirectory();
        assumeThat(data.resolve("database.properties")).exists();
        Ids ids = new Ids(Rows.of(data));
        Constants constants = new Constants();
        Set<ThingAddress> opened = new LinkedHashSet<>();
        Stream<DynamicTest> visits = Visitor.ALL.stream()
                .map(visitor -> DynamicTest.dynamicTest(visitor.role(), () -> visit(visitor, ids, constants, opened)));
        DynamicTest control = DynamicTest.dynamicTest(
                "every address opened for somebody", () -> assertThat(opened).containsAll(addresses()));
        DynamicTest tables = DynamicTest.dynamicTest(
                "every table lent an id", () -> assertThat(neverTried(ids)).isSubsetOf(Fixtures.EMPTY_TABLES.keySet()));
        DynamicTest canary = DynamicTest.dynamicTest("the probe sees an open door", () -> visitAnOpenDoor(ids));
        return Stream.concat(visits, Stream.of(control, tables, canary));
    }

    /** Tables of which no other employer has a row. */
    private static Set<String> neverTried(Ids ids) {
        Set<String> tables = new TreeSet<>(ids.tables());
        Visitor.ALL.forEach(visitor -> tables.removeAll(ids.of(visitor.other()).keySet()));
        return tables;
    }

    /** The bureau reaches every employer; taken for somebody who does not, it must be reported. */
    private static void visitAnOpenDoor(Ids ids) {
        Probe probe = new Probe(Visitor.WRONGLY_DESCRIBED, ids, new Constants());
        probe.look("nl", "light");
        Fixtures.OPENINGS.stream()
                .filter(opening -> opening.address().pattern().equals("employees/employee/{id}"))
                .forEach(probe::everything);
        assertThat(probe.faults()).anyMatch(fault -> fault.contains("status 200 instead of 404"));
    }

    private static void visit(Visitor visitor, Ids ids, Constants constants, Set<ThingAddress> opened) {
        Probe probe = new Probe(visitor, ids, constants);
        probe.look("nl", "light");
        Fixtures.OPENINGS.forEach(probe::everything);
        Fixtures.ID_INPUTS.forEach(probe::input);
        PAGES.stream().filter(page -> !page.ofOneThing()).forEach(probe::stray);
        for (String[] look : LOOKS) {
            probe.look(look[0], look[1]);
            Fixtures.OPENINGS.forEach(probe::briefly);
        }
        opened.addAll(probe.opened());
        assertThat(probe.faults()).isEmpty();
    }

    /** From the views that take an id, and the downloads. */
    private static List<ThingAddress> addresses() {
        Stream<ThingAddress> pages = PAGES.stream()
                .filter(SiteView::ofOneThing)
                .map(view -> new ThingAddress(view.application(), view.address() + "/{id}"));
        Stream<ThingAddress> downloads = Mappings.downloads(CLASSES).stream()
                .filter(address -> address.pattern().contains("{id}"));
        return Stream.concat(pages, downloads).toList();
    }
}
