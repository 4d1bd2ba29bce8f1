package nl.strook.acceptance.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strook.acceptance.StrookArchive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The EAR as built, with a small demo world (two employers with the same people, of whom one leaves), small chunks, the halt
 * points of the testkit and {@link RunDriver}. Nothing else of it is changed.
 */
final class SmallWorld {

    /** The employer whose runs are cut off. */
    static final String CUT = "proef";

    /** The employer with the same people whose runs go through in one life of the server. */
    static final String WHOLE = "controle";

    private static final String PEOPLE = "transport-midden";
    private static final int CHUNK = 20;

    private static final Set<String> KEPT = Set.of(
            "/demo/core/employees.csv",
            "/demo/core/terms.csv",
            "/demo/core/tax-credits.csv",
            "/demo/core/endings.csv",
            "/demo/core/employers.csv",
            "/demo/core/staff.csv");

    private static final List<String> POINTS = List.of(
            "nl.strook.core.job.TenantChunkListener#beforeChunk",
            "nl.strook.core.job.TenantJobListener#afterJob",
            "nl.strook.payroll.RunCalculator#prepare",
            "nl.strook.payroll.RunCalculator#calculate",
            "nl.strook.payroll.RunCalculator#conclude",
            "nl.strook.payroll.RunRendering#render",
            "nl.strook.payroll.RunRendering#conclude",
            "nl.strook.core.demo.DemoStage#as",
            "nl.strook.payslips.PayslipArchive#publish",
            "nl.strook.payslips.AnnualStatementWriter#make");

    private final int people;
    private final Set<String> numbers = new HashSet<>();

    private SmallWorld(int people) {
        this.people = people;
    }

    /**
     * Makes the EAR under {@code target}, in the places where the launcher looks for what a build makes.
     *
     * @param people of each employer
     * @return the directory to give to the launcher as its repository
     */
    static Path build(String name, int people) {
        return StrookArchive.place(new SmallWorld(people).ear(), name);
    }

    private EnterpriseArchive ear() {
        EnterpriseArchive ear = StrookArchive.withWar("run-driver", RunDriver.class);
        change(ear, "strook-core.jar", this::demoOfCore);
        change(ear, "strook-payroll.jar", this::emptyDemoOfPayroll);
        change(ear, "strook-payslips.jar", SmallWorld::smallChunks);
        ear.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "halt.jar")
                .addPackage("nl.strook.testkit.halt")
                .addAsManifestResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml")
                .addAsManifestResource(new StringAsset(String.join("\n", POINTS)), "halt-points")
                .addAsServiceProvider(
                        "jakarta.enterprise.inject.spi.Extension", "nl.strook.testkit.halt.HaltExtension"));
        return ear;
    }

    /** What is changed of a jar. */
    private interface Change {
        void on(JavaArchive jar);
    }

    private static void change(EnterpriseArchive ear, String jar, Change change) {
        Node old = ear.get("lib/" + jar);
        JavaArchive copy = ShrinkWrap.create(ZipImporter.class, jar)
                .importFrom(old.getAsset().openStream())
                .as(JavaArchive.class);
        change.on(copy);
        ear.delete("lib/" + jar);
        ear.addAsLibrary(copy);
    }

    private void demoOfCore(JavaArchive jar) {
        emptySheets(jar, "/demo/core/", KEPT);
        sheet(jar, "demo/core/employees.csv", this::employees);
        sheet(jar, "demo/core/terms.csv", this::ofTheirs);
        sheet(jar, "demo/core/tax-credits.csv", this::ofTheirs);
        sheet(
                jar,
                "demo/core/endings.csv",
                rows -> both(numbers.stream().min(String::compareTo).orElseThrow() + ";2025-11-30"));
        sheet(jar, "demo/core/employers.csv", SmallWorld::employers);
        sheet(jar, "demo/core/staff.csv", rows -> {
            List<String> kept = new ArrayList<>(
                    rows.stream().filter(row -> row.endsWith(";")).toList());
            for (String slug : List.of(CUT, WHOLE)) {
                kept.add("hr@" + slug + ".example;Anne de Vries;EMPLOYER_ADMIN;" + slug);
            }
            return kept;
        });
    }

    private void emptyDemoOfPayroll(JavaArchive jar) {
        emptySheets(jar, "/demo/payroll/", Set.of());
        smallChunks(jar);
    }

    /** Sheets directly in this folder lose their rows, but for those that get others. */
    private static void emptySheets(JavaArchive jar, String folder, Set<String> others) {
        jar.getContent(path -> path.get().matches(folder + "[^/]+\\.csv")).keySet().stream()
                .map(ArchivePath::get)
                .filter(path -> !others.contains(path))
                .toList()
                .forEach(path -> sheet(jar, path, rows -> List.of()));
    }

    /** Those who worked there before the runs begin. */
    private List<String> employees(List<String> rows) {
        List<String> found = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(";", -1);
            if (cells[0].equals(PEOPLE) && cells[15].compareTo("2025-01-01") < 0 && numbers.size() < people) {
                numbers.add(cells[1]);
                for (String slug : List.of(CUT, WHOLE)) {
                    cells[0] = slug;
                    cells[13] = cells[13].replaceFirst("@.*", "@" + slug + ".example");
                    found.add(String.join(";", cells));
                }
            }
        }
        return found;
    }

    private List<String> ofTheirs(List<String> rows) {
        return rows.stream()
                .filter(row -> row.startsWith(PEOPLE + ";") && numbers.contains(row.split(";", 3)[1]))
                .flatMap(row -> both(row.substring(PEOPLE.length() + 1)).stream())
                .toList();
    }

    private static List<String> both(String rest) {
        return List.of(CUT + ";" + rest, WHOLE + ";" + rest);
    }

    private static List<String> employers(List<String> rows) {
        Map<String, String> taken = Map.of("zorggroep-midden", CUT, "bakkerij-centrum", WHOLE);
        return rows.stream()
                .map(row -> row.split(";", -1))
                .filter(cells -> taken.containsKey(cells[0]))
                .map(cells -> {
                    cells[0] = String.valueOf(taken.get(cells[0]));
                    cells[1] = cells[0];
                    // The same premiums for both, or the cents would differ.
                    cells[13] = "SMALL";
                    cells[14] = "1.42";
                    cells[15] = "2025-01-01";
                    cells[18] = "";
                    return String.join(";", cells);
                })
                .toList();
    }

    /** Rows in, rows out; the heading stays. */
    private interface Sheet {
        List<String> of(List<String> rows);
    }

    private static void sheet(JavaArchive jar, String path, Sheet sheet) {
        List<String> lines = text(jar.get(path).getAsset()).lines().toList();
        List<String> changed = new ArrayList<>(lines.subList(0, 1));
        changed.addAll(sheet.of(lines.subList(1, lines.size())));
        put(jar, path, String.join("\n", changed) + "\n");
    }

    private static void smallChunks(JavaArchive jar) {
        List<ArchivePath> jobs =
                jar.getContent(path -> path.get().startsWith("/META-INF/batch-jobs/")).keySet().stream()
                        .filter(path -> path.get().endsWith(".xml"))
                        .toList();
        for (ArchivePath job : jobs) {
            String xml = text(jar.get(job).getAsset());
            String small = xml.replaceAll("item-count=\"\\d+\"", "item-count=\"" + CHUNK + "\"");
            if (small.equals(xml)) {
                throw new IllegalStateException(job.get() + " has no chunk");
            }
            put(jar, job.get(), small);
        }
    }

    private static void put(JavaArchive jar, String path, String text) {
        jar.delete(path);
        jar.add(new StringAsset(text), path);
    }

    private static String text(Asset asset) {
        try (var in = asset.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
