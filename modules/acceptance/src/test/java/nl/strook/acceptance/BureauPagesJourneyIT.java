package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the bureau sees of its background work and of one employer. */
class BureauPagesJourneyIT {

    private static final String BUREAU = "pieter.jansen@strook.example";

    @Test
    void theBoardShowsTheBackgroundWorkOfAllEmployersToTheBureauOnly() {
        try (Browser browser = Browser.desktop();
                Browser employer = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(browser, "/admin/jobs?q=kapsalon"));
            assertThat(page.locator("tbody").innerText())
                    .contains("Run berekenen", "Loonstroken maken", "Kapsalon West", "9 van 9", "Klaar");
            browser.photograph("jobs").requireNoSidewaysScroll().requireAccessible();
            page.navigate(at(browser, "/admin/jobs?state=FAILED"));
            assertThat(page.locator("tbody tr, .s-empty").count()).isPositive();
            browser.requireNoComplaints();

            Portal.logInToAdministration(employer, "anne.de.vries@noord.example");
            assertThat(employer.page().navigate(at(employer, "/admin/jobs")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    @Tag("R31")
    void thePageOfAnEmployerHoldsFactsRunsCalendarAndContract() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(browser, "/admin/employers"));
            page.locator("tbody a", new Page.LocatorOptions().setHasText("Kapsalon West"))
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("Loonheffingennummer", "Salarisruns", "Loonkalender", "Weekloon", "Modules");
            browser.photograph("employer").requireNoSidewaysScroll().requireAccessible();

            payslips(page).uncheck();
            page.locator("button[id$='saveContract']").click();
            assertThat(page.locator("[id='contract']").innerText()).containsPattern("Loonstroken\\s+niet in contract");
            payslips(page).check();
            page.locator("button[id$='saveContract']").click();
            assertThat(page.locator("[id='contract']").innerText())
                    .doesNotContainPattern("Loonstroken\\s+niet in contract");
            browser.requireNoComplaints();
        }
    }

    private static Locator payslips(Page page) {
        return page.getByLabel("Loonstroken", new Page.GetByLabelOptions().setExact(true));
    }

    private static String at(Browser browser, String path) {
        return URI.create(browser.page().url()).resolve(path).toString();
    }
}
