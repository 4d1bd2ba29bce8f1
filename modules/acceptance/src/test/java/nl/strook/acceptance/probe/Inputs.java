package nl.strook.acceptance.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strook.acceptance.StrookServer;

/**
 * The names that a request can fill by itself, past the components of Faces that check what they showed: view parameters,
 * plain fields and buttons, hidden fields, and what Java reads from the request.
 */
final class Inputs {

    private static final List<Pattern> IN_VIEWS = List.of(
            Pattern.compile("<f:viewParam\\s[^>]*?name=\"([^\"]+)\""),
            Pattern.compile("<f:param\\s[^>]*?name=\"([^\"]+)\""),
            Pattern.compile("<(?:input|button|select|textarea)\\s[^>]*?\\bname=\"([^\"]+)\""),
            Pattern.compile("<h:inputHidden\\s[^>]*?id=\"([^\"]+)\""));

    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("getParameter(?:Values)?\\(\\s*\"([^\"]+)\""),
            Pattern.compile("getRequestParameter(?:Values)?Map\\(\\)\\s*\\.(?:get|containsKey)\\(\\s*\"([^\"]+)\""),
            // A map with a request's parameters is called so.
            Pattern.compile("\\bsent\\.(?:get|containsKey)\\(\\s*\"([^\"]+)\""));

    private Inputs() {}

    /** {@code payslips/payslips.xhtml run}, {@code LoginAddresses.java place}: the file and the name. */
    static Set<String> all() {
        Set<String> found = new TreeSet<>();
        for (Path folder : sources()) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> find(file, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static void find(Path file, Set<String> found) {
        String name = file.getFileName().toString();
        List<Pattern> patterns = name.endsWith(".xhtml") ? IN_VIEWS : name.endsWith(".java") ? IN_JAVA : List.of();
        for (Pattern pattern : patterns) {
            pattern.matcher(read(file)).results().forEach(input -> found.add(where(file) + " " + input.group(1)));
        }
    }

    /** A view with its folder, since several are called alike. */
    private static String where(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") ? name : file.getParent().getFileName() + "/" + name;
    }

    private static List<Path> sources() {
        Path repository = StrookServer.repository();
        try (Stream<Path> modules = Files.list(repository.resolve("modules"))) {
            return Stream.concat(
                            modules.filter(module -> !module.endsWith("testkit")),
                            Stream.of("ess-web", "tenant-admin").map(repository::resolve))
                    .map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
