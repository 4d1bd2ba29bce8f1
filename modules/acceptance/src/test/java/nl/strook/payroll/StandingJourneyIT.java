package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import nl.strook.acceptance.Browser;
import nl.strook.acceptance.Portal;
import org.junit.jupiter.api.Test;

/** The bureau keeps the standing pay components of an employee. The one made here ends before the first run. */
class StandingJourneyIT {

    private static final String BUREAU = "pieter.jansen@strook.example";

    @Test
    void aStandingComponentIsCheckedAgreedOnAndEnded() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(browser, "/admin/noord/employees?q=krijger"));
            page.locator("tbody a").first().click();
            page.locator("a[href*='/payroll/standing/']").click();
            page.locator("button[id$=':startAdd']").click();
            browser.photograph("standing").requireNoSidewaysScroll().requireAccessible();

            page.locator("[id='add:code']").selectOption(new SelectOption().setValue("744"));
            page.locator("[id='add:quantity']").fill("acht");
            page.locator("[id='add:from']").fill("1-2-2023");
            page.locator("[id='add:save']").click();
            assertThat(page.locator("#messages").innerText()).contains("\"acht\" is geen getal. Schrijf 8,00.");
            page.locator("[id='add:quantity']").fill("");
            page.locator("[id='add:amount']").fill("25,00");
            page.locator("[id='add:until']").fill("1-1-2023");
            page.locator("[id='add:save']").click();
            assertThat(page.locator("#messages").innerText())
                    .contains("De laatste dag ligt voor de eerste dag, 1-2-2023.");
            page.locator("[id='add:until']").fill("");
            page.locator("[id='add:save']").click();
            assertThat(page.locator("tr:has-text('744')").innerText()).contains("25,00", "1-2-2023", "Loopt");

            page.locator("tr:has-text('744') button").click();
            page.locator("[id='ending:lastDay']").fill("28-2-2023");
            page.locator("[id='ending:end']").click();
            assertThat(page.locator("tr:has-text('744')").innerText()).contains("28-2-2023", "Gestopt");
            browser.requireAccessible().requireNoComplaints();

            page.navigate(at(browser, "/admin/noord/audit?q=payroll.standing"));
            assertThat(page.locator("tbody").innerText()).contains("Pieter Jansen");
        }
    }

    @Test
    void thePayComponentsOfTheBureauAndOfAnEmployerAreThereToRead() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(browser, "/admin/payroll/components?q=125"));
            assertThat(page.locator("tbody").innerText()).contains("Overuren 125%", "125,00%", "Kantoor");
            page.navigate(at(browser, "/admin/noord/payroll/components"));
            browser.photograph("components").requireNoSidewaysScroll().requireAccessible();
            browser.requireNoComplaints();
        }
    }

    private static String at(Browser browser, String path) {
        return URI.create(browser.page().url()).resolve(path).toString();
    }
}
