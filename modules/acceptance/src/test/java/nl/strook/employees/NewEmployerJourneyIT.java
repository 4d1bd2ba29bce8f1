package nl.strook.employees;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import nl.strook.acceptance.Browser;
import nl.strook.acceptance.Portal;
import org.junit.jupiter.api.Test;

/** The bureau takes an employer in: its facts, its calendar, and three people from a sheet. */
class NewEmployerJourneyIT {

    private static final String BUREAU = "pieter.jansen@strook.example";

    private final int seed = ThreadLocalRandom.current().nextInt(10_000_000, 60_000_000);
    private final String slug = "proef-" + seed;

    @Test
    void anEmployerIsCheckedByItsFieldsThenLivesWithCalendarAndPeople() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(page, "employers"));
            page.locator("a[href$='/employers/new-employer']").click();

            fill(page, "login", "801234567L01", "NL00ABNA0417164300", "31-2-2026");
            assertThat(field(page, "slug")).contains("Dit adres gebruikt Strook zelf al: login.");
            assertThat(field(page, "taxNumber")).contains("Dit loonheffingennummer klopt niet");
            assertThat(field(page, "account")).contains("Deze IBAN klopt niet.");
            assertThat(field(page, "since")).contains("Schrijf een datum, zoals 24-2-2025");
            browser.photograph("employer-new").requireNoSidewaysScroll().requireAccessible();
            fill(page, "noord", "801234566L02", ManyPeople.iban(seed), "1-1-2026");
            assertThat(field(page, "slug")).contains("Het adres noord is al van een andere werkgever.");
            fill(page, slug, "801234566L02", ManyPeople.iban(seed), "1-1-2026");
            assertThat(page.locator("#messages").innerText()).contains("<b>Proef</b> is toegevoegd.");
            assertThat(page.url()).endsWith("/admin/" + slug + "/settings");
            assertThat(page.locator("main").innerText()).contains("<b>Proef</b> B.V.", "801234566L02");

            page.locator("a[href$='/payroll/calendar']").first().click();
            page.locator("[id='choose:save']").click();
            page.locator("[id='confirm:make']").click();
            assertThat(page.locator("tbody tr").count()).isEqualTo(12);

            page.navigate(at(page, slug + "/employees/import-employees"));
            page.locator("input[type=file]").setInputFiles(new FilePayload("drie.csv", "text/csv", ManyPeople.csv(3)));
            page.locator("[id='choose:upload']").click();
            page.locator("[id='preview:store']").click();
            assertThat(page.locator("#messages").innerText())
                    .contains("3 medewerkers en 3 dienstverbanden zijn toegevoegd.");
            browser.requireNoComplaints();
        }
    }

    @Test
    void anEmployerLikeAnotherOneHasItsCalendarAndContractAtOnce() {
        try (Browser browser = Browser.phone()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            page.navigate(at(page, "employers/new-employer"));
            page.locator("[id='register:example']").selectOption("transport-midden");
            fill(page, slug, "801234566L03", ManyPeople.iban(seed), "1-1-2026");
            assertThat(page.locator("main").innerText()).contains("Vierwekenloon");
            page.locator("a[href$='/payroll/calendar']").first().click();
            assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(13);
            browser.requireNoSidewaysScroll().requireNoComplaints();
        }
    }

    private static void fill(Page page, String slug, String taxNumber, String iban, String since) {
        page.locator("[id='register:name']").fill("<b>Proef</b>");
        page.locator("[id='register:legalName']").fill("<b>Proef</b> B.V.");
        page.locator("[id='register:slug']").fill(slug);
        page.locator("[id='register:street']").fill("Kade");
        page.locator("[id='register:houseNumber']").fill("9");
        page.locator("[id='register:postalCode']").fill("1234 AB");
        page.locator("[id='register:city']").fill("Voorbeeldstad");
        page.locator("[id='register:taxNumber']").fill(taxNumber);
        page.locator("[id='register:account']").fill(iban);
        page.locator("[id='register:since']").fill(since);
        page.locator("[id='register:whk']").fill("1,14");
        page.locator("[id='register:save']").click();
    }

    private static String field(Page page, String id) {
        return page.locator("[id='register:" + id + "-field']").innerText();
    }

    private static String at(Page page, String path) {
        return URI.create(page.url()).resolve("/admin/" + path).toString();
    }
}
