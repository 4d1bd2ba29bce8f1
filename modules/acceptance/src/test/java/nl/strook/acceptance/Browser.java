package nl.strook.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;

/**
 * One person at one device: a Chromium window with its own cookies, in Dutch. Made by {@link #phone()} or {@link #desktop()},
 * closed by the test.
 */
public final class Browser implements AutoCloseable {

    private static final int PHONE = 390;
    private static final int DESKTOP = 1440;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(int width, int height) {
        this.context = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add("script error: " + error));
    }

    public static Browser phone() {
        return new Browser(PHONE, 844);
    }

    public static Browser desktop() {
        return new Browser(DESKTOP, 900);
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the portal, such as {@code /noord/payslips/my-payslips}, or a whole address. */
    public Browser open(String path) {
        page.navigate(
                path.startsWith("http") ? path : ServerOfTheSession.server().portal() + path);
        return this;
    }

    /**
     * Photographs the page at 390 and 1440 pixels, light, and at 1440 dark, into {@code target/screens}; the window keeps
     * its size.
     */
    public Browser photograph(String name) {
        var size = page.viewportSize();
        photograph(name + "-390", PHONE, ColorScheme.LIGHT);
        photograph(name + "-1440", DESKTOP, ColorScheme.LIGHT);
        photograph(name + "-1440-dark", DESKTOP, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
        return this;
    }

    private void photograph(String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, width == PHONE ? 844 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screens().resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Fails with each accessibility fault that axe finds on the page as it stands. */
    public Browser requireAccessible() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        Assertions.assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
        return this;
    }

    /** Fails if the page reaches further than the window is wide. */
    public Browser requireNoSidewaysScroll() {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) over).intValue())
                .as("pixels too wide on %s", page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Fails with what the browser complained about: scripts, refused styles (CSP), missing files. */
    public Browser requireNoComplaints() {
        Assertions.assertThat(complaints).as("complaints of the browser").isEmpty();
        return this;
    }

    /** The bytes that a click downloads. */
    public byte[] download(Runnable click) {
        Download download = page.waitForDownload(click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    private static Path screens() {
        return StrookServer.target().resolve("screens");
    }

    @Override
    public void close() {
        context.close();
    }
}
