package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The one door of all roles, as a browser sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogInJourneyIT {

    @Test
    void theLogInIsReadableByEveryoneAndKeepsItsPolicy() {
        try (Browser browser = Browser.phone()) {
            browser.open("/login")
                    .photograph("login")
                    .requireNoSidewaysScroll()
                    .requireAccessible()
                    .requireNoComplaints();
        }
    }

    @Test
    void anEmployeeLandsAtTheEmployersPortal() {
        try (Browser browser = Browser.phone()) {
            Portal.logIn(browser, "frederik.krijger@noord.example");

            assertThat(browser.page().url()).endsWith("/noord/");
            browser.photograph("home").requireNoSidewaysScroll().requireAccessible();
            assertThat(browser.page().context().cookies())
                    .filteredOn(cookie -> cookie.name.startsWith("__Host-"))
                    .isNotEmpty()
                    .allMatch(LogInJourneyIT::isShut);
        }
    }

    @Test
    void theEmployersAdministratorIsHandedOverToTheAdministration() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, "anne.de.vries@noord.example");

            assertThat(browser.page().url()).contains("/admin/");
            browser.photograph("administration").requireAccessible();
        }
    }

    @Test
    void aWrongPasswordSaysNothingAboutTheAccount() {
        try (Browser browser = Browser.desktop()) {
            String known = refusal(browser, "frederik.krijger@noord.example");
            String unknown = refusal(browser, "nobody@noord.example");

            assertThat(unknown).isEqualTo(known);
        }
    }

    private static String refusal(Browser browser, String account) {
        browser.open("/login");
        browser.page().locator("input[type=email]").fill(account);
        browser.page().locator("input[type=password]").fill("wrong-password-1");
        browser.page().locator("button[id$=':enter']").click();
        browser.page().waitForSelector("[role=alert], .s-error, .s-alert");
        return browser.page().locator("main").innerText();
    }

    private static boolean isShut(Cookie cookie) {
        return cookie.httpOnly && cookie.secure;
    }
}
