package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Noor Visser works for two employers: one account, and never two employers at once. */
class SwitchEmployerJourneyIT {

    private static final String NOOR = "noor.visser@example.org";
    private static final String NOORD = "Technisch Bedrijf Noord";
    private static final String BAKERY = "Bakkerij Centrum";

    @Test
    @Tag("R22")
    void theOtherEmployerIsOneClickAwayAndTheFirstOneIsGone() {
        try (Browser browser = Browser.phone()) {
            Page page = choose(browser, "noord");
            String before = session(page);
            page.navigate(at("/noord/payslips/my-payslips"));
            String payslip = page.locator("a.s-ticket").first().getAttribute("href");
            Page older = page.context().newPage();
            older.navigate(at("/noord/my-info"));

            page.locator("details.s-switcher > summary").click();
            browser.requireAccessible();
            page.locator("details.s-switcher button", new Page.LocatorOptions().setHasText(BAKERY))
                    .click();
            page.waitForURL(Pattern.compile(".*/bakkerij-centrum/$"));

            assertThat(session(page)).isNotEqualTo(before);
            assertThat(page.locator("main").innerText()).doesNotContain(NOORD);
            assertThat(page.title()).contains(BAKERY);
            assertThat(statuses(
                            page,
                            List.of(
                                    payslip,
                                    payslip + "/pdf",
                                    payslip.replace("/noord/", "/bakkerij-centrum/"),
                                    payslip.replace("/noord/", "/bakkerij-centrum/") + "/pdf")))
                    .containsOnly(404);

            Response dead = older.waitForNavigation(
                    () -> older.locator("button[id$=':save']").click());
            assertThat(dead.status()).isEqualTo(404);
            assertThat(older.locator("main").innerText()).contains("Ga naar " + NOORD);

            WebClient old = new WebClient(ServerOfTheSession.server().portal());
            old.cookies().put(before.split("=", 2)[0], before.split("=", 2)[1]);
            assertThat(old.get("/noord/").location()).contains("/login");
            assertThat(old.get("/bakkerij-centrum/").location()).contains("/login");
        }
    }

    @Test
    @Tag("R22")
    void aPageOfTheOtherEmployerOffersTheWayThere() {
        try (Browser browser = Browser.phone()) {
            Page page = choose(browser, "bakkerij-centrum");

            Response refused = page.navigate(at("/noord/payslips/my-payslips"));

            assertThat(refused.status()).isEqualTo(404);
            browser.requireAccessible().requireNoSidewaysScroll();
            page.locator("main a", new Page.LocatorOptions().setHasText(NOORD)).click();
            page.locator("button[value]", new Page.LocatorOptions().setHasText(NOORD))
                    .or(page.locator(".s-bar", new Page.LocatorOptions().setHasText(NOORD)))
                    .first()
                    .waitFor(new Locator.WaitForOptions());
        }
    }

    private static Page choose(Browser browser, String slug) {
        browser.open("/login");
        Page page = browser.page();
        page.locator("input[type=email]").fill(NOOR);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("button[id$=':enter']").click();
        page.waitForURL(Pattern.compile(".*/login/code.*"));
        page.locator("input[type=password]").fill(Portal.PIN);
        page.locator("button[id$=':enter']").click();
        page.waitForURL(Pattern.compile(".*/login/employer.*"));
        browser.requireAccessible().requireNoSidewaysScroll();
        page.locator("button[data-brand='" + slug + "']").click();
        page.waitForURL(Pattern.compile(".*/" + slug + "/$"));
        return page;
    }

    private static List<Integer> statuses(Page page, List<String> addresses) {
        return addresses.stream()
                .map(address -> page.navigate(at(address)).status())
                .toList();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.contains("ess") && !cookie.name.contains("state"))
                .map(SwitchEmployerJourneyIT::pair)
                .findFirst()
                .orElseThrow();
    }

    private static String pair(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    private static String at(String path) {
        return URI.create(ServerOfTheSession.server().portal() + "/")
                .resolve(path)
                .toString();
    }
}
