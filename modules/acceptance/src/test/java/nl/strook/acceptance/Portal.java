package nl.strook.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/** Getting in and out, as a person does it: the same log-in for every role. */
public final class Portal {

    /** Of every demo account. */
    public static final String PASSWORD = "Fietspad-Kaars-71!";

    /** Of every demo account. */
    public static final String PIN = "274913";

    private static final Pattern NOT_THE_LOG_IN = Pattern.compile("^(?!.*/login).*$");

    private Portal() {}

    /** Logs a demo account in, and stops where its role lands. */
    public static Browser logIn(Browser browser, String account) {
        browser.open("/login");
        return passThrough(browser, account);
    }

    /** Logs in somebody with more than one employer, and chooses one. */
    public static Browser logIn(Browser browser, String account, String slug) {
        browser.open("/login");
        identify(browser.page(), account);
        browser.page().waitForURL(Pattern.compile(".*/login/employer.*"));
        browser.page().locator("button[data-brand='" + slug + "']").click();
        browser.page().waitForURL(Pattern.compile(".*/" + slug + "/$"));
        return browser;
    }

    /** Fills the log-in that the browser shows, for instance after a protected address. */
    public static Browser passThrough(Browser browser, String account) {
        Page page = browser.page();
        identify(page, account);
        page.waitForURL(NOT_THE_LOG_IN);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return browser;
    }

    private static void identify(Page page, String account) {
        page.locator("input[type=email]").fill(account);
        page.locator("input[type=password]").fill(PASSWORD);
        submit(page);
        page.waitForURL(Pattern.compile(".*/login/code.*"));
        page.locator("input[type=password]").fill(PIN);
        submit(page);
    }

    /** Logs in and goes on to the administration, by the hand-over. */
    public static Browser logInToAdministration(Browser browser, String account) {
        browser.open(ServerOfTheSession.server().administration() + "/");
        if (browser.page().url().contains("/login")) {
            passThrough(browser, account);
            // The hand-over goes on by itself after the log-in; whoever opens a page before it ends lands elsewhere.
            browser.page().waitForURL(url -> url.contains("/admin") && !url.contains("/enter"));
            browser.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
        return browser;
    }

    private static void submit(Page page) {
        page.locator("button[id$=':enter']").click();
    }
}
