package nl.strook.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Optional<Path> program = installed().or(Chromium::installedNow);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        try {
            if (program.isPresent()) {
                playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                options.setExecutablePath(program.get());
            } else {
                playwright = Playwright.create();
            }
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(NONE, e);
        }
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> PROGRAMS.stream().map(program -> Path.of(directory, program)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installedNow() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder(
                            "sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(StrookServer.target().resolve("apt-get.log").toFile())
                    .start();
            process.waitFor(10, TimeUnit.MINUTES);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return installed();
    }
}
