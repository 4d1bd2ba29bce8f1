package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * A module as {@code platform-ear/dev/new-module.sh} leaves it, compiled and packed without an edit: made in a copy of the
 * few files that the script reads, so that the source tree stays as it is.
 */
final class FreshModule {

    /** With a dash, which is not the same in folders, packages and tables. */
    static final String ID = "guest-book";

    private static final List<String> READ =
            List.of("pom.xml", "platform-ear/pom.xml", "platform-ear/dev/new-module.sh");

    private FreshModule() {}

    static JavaArchive make() {
        Path tree = StrookServer.target().resolve("fresh-module");
        try {
            clear(tree);
            for (String file : READ) {
                Path copy = tree.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(StrookServer.repository().resolve(file), copy);
            }
            run(tree, "bash", "platform-ear/dev/new-module.sh", ID);
            Path module = tree.resolve("modules").resolve(ID);
            compile(module.resolve("src/main/java"), Files.createDirectories(module.resolve("target/classes")));
            return ShrinkWrap.create(ExplodedImporter.class, "strook-" + ID + ".jar")
                    .importDirectory(module.resolve("src/main/resources").toFile())
                    .importDirectory(module.resolve("target/classes").toFile())
                    .as(JavaArchive.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<File> java = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            Boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromFiles(java))
                    .call();
            assertThat(compiled).as("a fresh module compiles").isTrue();
        }
    }

    private static void run(Path directory, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("new-module.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as("the script ends")
                    .isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(directory.resolve("new-module.log")))
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
