package nl.strook.websupport.view;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.strook.moduleapi.Audience;
import org.jspecify.annotations.Nullable;

/** Where views and texts lie in the source tree, in development only. */
final class SourceTree {

    private SourceTree() {}

    /** A view or fragment, of the application itself or of a module. */
    static @Nullable URL find(Path root, Audience audience, String path) {
        if (path.contains("..") || !path.startsWith("/")) {
            return null;
        }
        String application = audience == Audience.ESS ? "ess-web" : "tenant-admin";
        Path own = root.resolve(application).resolve("src/main/webapp" + path);
        return Files.isRegularFile(own)
                ? url(own)
                : inModules(root, "META-INF/views/" + audience.folder() + path)
                        .map(SourceTree::url)
                        .orElse(null);
    }

    /** A resource of any module. */
    static Optional<Path> inModules(Path root, String name) {
        try (Stream<Path> modules = Files.list(root.resolve("modules"))) {
            return modules.map(module -> module.resolve("src/main/resources").resolve(name))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
