package nl.strook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of one of the applications, found as a file of the repository.
 *
 * @param application {@code ess} or {@code admin}
 * @param address what stands behind the application and the tenant: {@code payslips/my-payslips}, empty for the start page
 * @param ofOneThing whether the address ends with an id
 */
public record SiteView(String application, String address, boolean ofOneThing) {

    /** All pages that the EAR holds. */
    public static List<SiteView> all() {
        List<SiteView> found = new ArrayList<>();
        Path repository = StrookServer.repository();
        found.addAll(below(repository.resolve("ess-web/src/main/webapp"), "ess"));
        found.addAll(below(repository.resolve("tenant-admin/src/main/webapp"), "admin"));
        try (Stream<Path> modules = Files.list(repository.resolve("modules"))) {
            modules.filter(module -> !module.endsWith("testkit")).sorted().forEach(module -> {
                Path views = module.resolve("src/main/resources/META-INF/views");
                found.addAll(below(views.resolve("ess"), "ess"));
                found.addAll(below(views.resolve("admin"), "admin"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Whether it stands before the log-in, at an address of no tenant. */
    public boolean isLogin() {
        return address.startsWith("login");
    }

    private static List<SiteView> below(Path folder, String application) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !folder.relativize(file).toString().contains("WEB-INF"))
                    .sorted()
                    .map(file -> of(folder.relativize(file).toString(), file, application))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteView of(String name, Path file, String application) {
        try {
            String address = name.replace('\\', '/')
                    .replaceAll("(^|/)index\\.xhtml$", "")
                    .replaceAll("\\.xhtml$", "");
            boolean ofOneThing = Files.readString(file).contains("<f:viewParam name=\"id\"");
            return new SiteView(application, address, ofOneThing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
