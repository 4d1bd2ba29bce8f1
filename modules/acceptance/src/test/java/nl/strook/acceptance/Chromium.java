package nl.strook.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests: an installed Chromium or Chrome, else Debian's package (as root, where apt is), else
 * Playwright's own download.
 */
final class Chromium {

    static final String NONE = "No browser for the tests: install Chromium (Debian: apt-get install chromium) or let"
            + " Playwright download its own, then run mvn verify again.";
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-first-run");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private Chromium() {}

    /** Playwright is for one thread; tests run one after the other. */
    static synchronized Browser browser() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
        playwright = null;
        browser = null;
    }

    private static Browser launch() {
        Browser found = firstOf(installed());
        if (found == null && debiansPackage()) {
            found = firstOf(installed());
        }
        if (found == null && playwrightsOwn()) {
            found = tryLaunch(null);
        }
        if (found == null) {
            throw new IllegalStateException(NONE);
        }
        return found;
    }

    private static @Nullable Browser firstOf(Stream<Path> programs) {
        return programs.map(Chromium::tryLaunch)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @param program absent: what Playwright downloaded */
    private static @Nullable Browser tryLaunch(@Nullable Path program) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        if (program != null) {
            options.setExecutablePath(program);
        }
        try {
            if (playwright == null) {
                playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            }
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            // Installed and yet of no use, as a snap in a container is: the next way.
            return null;
        }
    }

    private static Stream<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> PROGRAMS.stream().map(program -> Path.of(directory, program)))
                .filter(Files::isExecutable);
    }

    private static boolean debiansPackage() {
        return "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && run(new ProcessBuilder(
                        "sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium"));
    }

    /** Not at the making of Playwright itself, which would bring three browsers. */
    private static boolean playwrightsOwn() {
        ProcessBuilder builder = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        builder.command().addAll(List.of("install", "--only-shell", "chromium"));
        return run(builder);
    }

    private static boolean run(ProcessBuilder builder) {
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        StrookServer.target().resolve("browser.log").toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (process.waitFor(10, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
