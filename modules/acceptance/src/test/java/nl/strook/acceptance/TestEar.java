package nl.strook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The EAR as built with two modules more in its lib, as a newcomer would add them: {@code hello} of the testkit, and one that
 * {@link FreshModule} makes. The web half of the tests runs with it.
 */
public final class TestEar {

    private TestEar() {}

    /** Makes it under {@code target}, anew each time. */
    static Path make() {
        try {
            Path ear = Files.createDirectories(StrookServer.target().resolve("test-ear"))
                    .resolve("strook.ear");
            StrookArchive.withModules(hello(), FreshModule.make())
                    .as(ZipExporter.class)
                    .exportTo(ear.toFile(), true);
            return ear;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaArchive hello() throws IOException {
        Path target = StrookServer.repository().resolve("modules/testkit/target");
        try (Stream<Path> files = Files.list(target)) {
            Path jar = files.filter(file -> file.toString().endsWith("-hello.jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("No module hello; run mvn package in modules/testkit"));
            return ShrinkWrap.create(ZipImporter.class, "strook-hello.jar")
                    .importFrom(jar.toFile())
                    .as(JavaArchive.class);
        }
    }

    /** By hand, for {@code platform-ear/dev/run.sh --ear=FILE}: says where it lies. */
    public static void main(String[] arguments) {
        System.out.println(make());
    }
}
