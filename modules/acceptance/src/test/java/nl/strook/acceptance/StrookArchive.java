package nl.strook.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as built, with the test classes in a WAR of their own beside ours. Inside one of our WARs the tenant filter would
 * answer the test's own requests.
 */
public final class StrookArchive {

    private static final ArchivePath APPLICATION_XML = ArchivePaths.create("META-INF/application.xml");

    private StrookArchive() {}

    /**
     * @param testClasses the test class and what it uses of the test sources
     */
    public static EnterpriseArchive with(Class<?>... testClasses) {
        EnterpriseArchive ear = built();
        WebArchive tests = war("test.war", testClasses);
        tests.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        declare(ear, "test.war", "/arquillian-tests");
        ear.addAsModule(Testable.archiveToTest(tests));
        return ear;
    }

    /** The EAR with one more WAR of these classes, which the launcher can start. */
    public static EnterpriseArchive withWar(String name, Class<?>... classes) {
        EnterpriseArchive ear = built();
        declare(ear, name + ".war", "/" + name);
        ear.addAsModule(war(name + ".war", classes));
        return ear;
    }

    /**
     * Writes an EAR under {@code target}, with links to the rest that the launcher needs, at the places of the source tree.
     *
     * @return the directory to give to the launcher as its repository
     */
    public static Path place(EnterpriseArchive ear, String name) {
        Path place = StrookServer.target().resolve(name);
        try {
            Path target = Files.createDirectories(place.resolve("platform-ear/target"));
            Path database = Files.createDirectories(place.resolve("platform-ear/src/main/db"));
            link(target.resolve("server"), StrookServer.repository().resolve("platform-ear/target/server"));
            link(
                    database.resolve("bootstrap.sql"),
                    StrookServer.repository().resolve("platform-ear/src/main/db/bootstrap.sql"));
            ear.as(ZipExporter.class).exportTo(target.resolve("strook.ear").toFile(), true);
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path to) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, to);
    }

    private static EnterpriseArchive built() {
        return ShrinkWrap.create(ZipImporter.class, "strook.ear")
                .importFrom(StrookServer.repository()
                        .resolve("platform-ear/target/strook.ear")
                        .toFile())
                .as(EnterpriseArchive.class);
    }

    private static WebArchive war(String name, Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, name)
                .addClasses(classes)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static void declare(EnterpriseArchive ear, String war, String root) {
        String application = text(ear);
        String module = "  <module>\n    <web>\n      <web-uri>" + war + "</web-uri>\n      <context-root>" + root
                + "</context-root>\n    </web>\n  </module>\n";
        int end = application.indexOf("<library-directory>");
        ear.delete(APPLICATION_XML);
        ear.add(new StringAsset(application.substring(0, end) + module + application.substring(end)), APPLICATION_XML);
    }

    /** The EAR with more modules in its lib. */
    static EnterpriseArchive withModules(JavaArchive... jars) {
        return built().addAsLibraries(jars);
    }

    private static String text(EnterpriseArchive ear) {
        try (var in = ear.get(APPLICATION_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
