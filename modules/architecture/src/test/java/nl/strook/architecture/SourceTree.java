package nl.strook.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of the repository, found from the parent pom, so that a new module is covered at once. */
final class SourceTree {

    private static final Set<String> NO_PART_OF_THE_SERVER =
            Set.of("modules/launcher", "modules/architecture", "modules/acceptance", "platform-ear");

    private SourceTree() {}

    static Path root() {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(place.resolve("platform-ear"))) {
            place = place.getParent();
            if (place == null) {
                throw new IllegalStateException("Run this inside the repository");
            }
        }
        return place;
    }

    /** Every Maven module. */
    static List<Path> modules() {
        return Pattern.compile("<module>([^<]+)</module>")
                .matcher(read(root().resolve("pom.xml")))
                .results()
                .map(found -> root().resolve(found.group(1)))
                .toList();
    }

    /** Modules whose classes run in the server, with the testkit for its module hello. */
    static List<Path> serverModules() {
        return modules().stream()
                .filter(module -> !NO_PART_OF_THE_SERVER.contains(relative(module)))
                .toList();
    }

    /** Compiled classes of the server modules; complains when one was not built. */
    static List<Path> classFolders() {
        return serverModules().stream()
                .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                .map(module -> {
                    Path classes = module.resolve("target/classes");
                    if (!Files.isDirectory(classes)) {
                        throw new IllegalStateException(
                                relative(module) + " is not compiled; run: mvn -pl modules/architecture -am test");
                    }
                    return classes;
                })
                .toList();
    }

    /** Files below a folder whose name ends so; none when the folder is absent. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String relative(Path file) {
        return root().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fixture that breaks rules, below {@code src/test/resources/canary}. */
    static Path canary(String folder) {
        return root().resolve("modules/architecture/src/test/resources/canary").resolve(folder);
    }
}
