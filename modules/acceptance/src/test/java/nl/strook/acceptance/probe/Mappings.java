package nl.strook.acceptance.probe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strook.acceptance.StrookServer;
import nl.strook.websupport.download.Download;

/** What answers requests beside the pages, found in the compiled classes of the EAR and in both web.xml files. */
final class Mappings {

    private static final Set<String> NOT_IN_THE_EAR = Set.of("launcher", "testkit", "architecture", "acceptance");
    private static final List<String> ANSWERING = List.of("jakarta.servlet.Servlet", "jakarta.servlet.Filter");
    private static final List<String> MAPPED = List.of(
            "jakarta.servlet.annotation.WebServlet",
            "jakarta.servlet.annotation.WebFilter",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ApplicationPath",
            "jakarta.websocket.server.ServerEndpoint");

    private Mappings() {}

    static JavaClasses classes() {
        return new ClassFileImporter().importPaths(classFolders());
    }

    /** Names of the servlets, filters and endpoints. */
    static Set<String> answering(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isInterface()
                        && (ANSWERING.stream().anyMatch(type::isAssignableTo)
                                || MAPPED.stream()
                                        .anyMatch(annotation ->
                                                type.isAnnotatedWith(annotation) || isOnAMethod(type, annotation))))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOnAMethod(JavaClass type, String annotation) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation));
    }

    /** The addresses of all downloads. */
    static List<ThingAddress> downloads(JavaClasses classes) {
        URL[] places = classFolders().stream().map(Mappings::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, Download.class.getClassLoader())) {
            return classes.stream()
                    .filter(type -> type.isAssignableTo(Download.class.getName())
                            && !type.isInterface()
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(type -> address(loader, type.getName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ThingAddress address(ClassLoader loader, String name) {
        try {
            Download download =
                    (Download) loader.loadClass(name).getDeclaredConstructor().newInstance();
            return new ThingAddress(download.audience().name().toLowerCase(Locale.ROOT), download.path());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A download says its address without help: " + name, e);
        }
    }

    /** The patterns of the servlets and filters of both applications. */
    static Set<String> urlPatterns() {
        Set<String> found = new TreeSet<>();
        for (String application : List.of("ess-web", "tenant-admin")) {
            Path file = StrookServer.repository().resolve(application + "/src/main/webapp/WEB-INF/web.xml");
            try {
                // The guarded addresses of the container's own security come behind the mappings.
                String mappings =
                        Files.readString(file).replaceAll("(?s)<security-constraint>.*?</security-constraint>", "");
                Pattern.compile("<url-pattern>([^<]+)</url-pattern>")
                        .matcher(mappings)
                        .results()
                        .forEach(pattern -> found.add(pattern.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static List<Path> classFolders() {
        Path repository = StrookServer.repository();
        try (Stream<Path> modules = Files.list(repository.resolve("modules"))) {
            return Stream.concat(
                            modules.filter(module -> !NOT_IN_THE_EAR.contains(
                                    module.getFileName().toString())),
                            Stream.of("ess-web", "tenant-admin", "reports").map(repository::resolve))
                    .map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
