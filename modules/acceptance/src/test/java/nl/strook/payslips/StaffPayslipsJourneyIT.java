package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import nl.strook.acceptance.Browser;
import nl.strook.acceptance.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff of the bureau look up a payslip; each look is kept. */
class StaffPayslipsJourneyIT {

    private static final String BUREAU = "pieter.jansen@strook.example";

    @Test
    @Tag("R90")
    @Tag("R91")
    void theBureauFindsAPayslipOpensItAndTheLogSaysSo() {
        try (Browser browser = Browser.desktop();
                Browser employer = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(browser, "/admin/noord/payslips/payslips"));
            browser.photograph("staff-payslips").requireNoSidewaysScroll().requireAccessible();
            page.locator("main input[name=q]").fill("krijger");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("tbody th").allInnerTexts())
                    .allSatisfy(name -> assertThat(name).contains("Krijger"));

            page.locator("tbody a").first().click();
            assertThat(page.locator("h1").innerText()).startsWith("Loonstrook ");
            assertThat(page.locator("main").innerText()).contains("Frederik Krijger", "Hoe is dit berekend?");
            browser.photograph("staff-payslip").requireNoSidewaysScroll().requireAccessible();
            String address = URI.create(page.url()).getPath();
            byte[] pdf = browser.download(
                    () -> page.locator("a[href$='/pdf']").first().click());
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");

            page.navigate(at(browser, "/admin/noord/audit?q=payslips.see"));
            assertThat(page.locator("tbody").innerText()).contains("Pieter Jansen");

            assertThat(body(browser, address.replace("/noord/", "/zorggroep-midden/"), 404))
                    .isEqualTo(body(
                            browser,
                            "/admin/zorggroep-midden/payslips/payslip/01890000-0000-7000-8000-000000000001",
                            404));

            Portal.logInToAdministration(employer, "anne.de.vries@noord.example");
            body(employer, address, 403);
            body(employer, address + "/pdf", 404);
        }
    }

    @Test
    void aLineOfARunsResultsLeadsToItsPayslip() {
        try (Browser browser = Browser.phone()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(browser, "/admin/kapsalon-west/payroll/runs"));
            page.locator("tr:has-text('Betaald') a").first().click();
            page.locator("a[href*='/payslips/payslip/']").first().click();
            assertThat(page.locator("h1").innerText()).startsWith("Loonstrook ");
            browser.requireNoComplaints();
        }
    }

    private static String body(Browser browser, String path, int status) {
        Response answer = browser.page().navigate(at(browser, path));
        assertThat(answer.status()).as(path).isEqualTo(status);
        return answer.text();
    }

    private static String at(Browser browser, String path) {
        return URI.create(browser.page().url()).resolve(path).toString();
    }
}
