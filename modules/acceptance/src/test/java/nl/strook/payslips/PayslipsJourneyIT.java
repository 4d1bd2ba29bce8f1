package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Files;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import nl.strook.acceptance.Browser;
import nl.strook.acceptance.Portal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employee reads and keeps payslips; nobody else does. */
class PayslipsJourneyIT {

    private static final String FREDERIK = "frederik.krijger@noord.example";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    @Tag("R2")
    @Tag("R37")
    @Tag("R38")
    @Tag("R39")
    @Tag("R40")
    void theFirstPageShowsTheThreeNewestPayslips() {
        try (Browser browser = Browser.phone()) {
            Portal.logIn(browser, FREDERIK);
            Page page = browser.page();

            assertThat(page.locator("h2", new Page.LocatorOptions().setHasText("Mijn loonstroken (per periode)"))
                            .count())
                    .isEqualTo(1);
            assertThat(page.locator("header").first().innerText())
                    .contains("Technisch Bedrijf Noord")
                    .doesNotContain("Salariskantoor");
            List<String> codes = page.locator(".slips .num")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^20\\d\\d-\\d{1,2}-M$")))
                    .allInnerTexts();
            assertThat(codes).hasSize(3).allMatch(code -> code.matches("20\\d\\d-[1-9]\\d?-M"));
            browser.photograph("payslips-home").requireNoSidewaysScroll().requireAccessible();
        }
    }

    @Test
    @Tag("R1")
    @Tag("R41")
    @Tag("R43")
    @Tag("R44")
    void moreOpensTheListOfAYearAndAPeriodOpensThePayslip() throws Exception {
        try (Browser browser = Browser.phone()) {
            Portal.logIn(browser, FREDERIK);
            Page page = browser.page();
            page.locator("a.more").click();
            page.locator(".s-seg a", new Page.LocatorOptions().setHasText("2025"))
                    .click();
            browser.photograph("payslips-2025").requireNoSidewaysScroll().requireAccessible();
            page.locator("a.s-ticket", new Page.LocatorOptions().setHasText("2025-8-M"))
                    .click();

            assertThat(page.locator("h1").innerText()).isEqualTo("Loonstrook augustus 2025");
            assertThat(page.locator(".s-amount").first().innerText()).contains("2.896,03");
            browser.photograph("payslip-2025-8").requireNoSidewaysScroll().requireAccessible();

            Download pdf = page.waitForDownload(
                    () -> page.locator("a[href$='/pdf']:visible").first().click());
            assertThat(pdf.suggestedFilename()).isEqualTo("loonstrook-noord-2025-8-M.pdf");
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text)
                        .contains("Frederik Krijger", "Technisch Bedrijf Noord B.V.", "801234566L01", "2025-8-M")
                        .contains("2.896,03", "582,33", "2.419,20", "onbepaalde tijd", "40,00 uur per week")
                        .doesNotContain("123456782");
            }
        }
    }

    @Test
    @Tag("R1")
    @Tag("R45")
    void theAnnualStatementOfAYearThatIsOverOpensOnScreenWithTheFiguresOfItsPdf() throws Exception {
        try (Browser browser = Browser.phone()) {
            Portal.logIn(browser, FREDERIK);
            browser.open("/noord/payslips/my-payslips");
            Page page = browser.page();
            Locator statements = page.locator("a[href*='/annual-statement/']");
            assertThat(statements.allInnerTexts()).noneMatch(text -> text.contains(String.valueOf(Year.now(ZONE))));

            statements.filter(new Locator.FilterOptions().setHasText("2025")).click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Jaaropgave 2025");
            String screen = page.locator("main").innerText();
            assertThat(screen)
                    .contains("Technisch Bedrijf Noord B.V.", "801234566L01", "\u2022\u2022\u2022782", "wit")
                    .doesNotContain("123456782");
            List<String> amounts = page.locator("table.annual td.r").allInnerTexts();
            assertThat(amounts).hasSize(7).allMatch(amount -> amount.matches("\u20ac\u00a0[\\d.]+|ja"));
            browser.photograph("annual-statement").requireNoSidewaysScroll().requireAccessible();

            Download pdf = page.waitForDownload(
                    () -> page.locator("a[href$='/pdf']:visible").click());
            assertThat(pdf.suggestedFilename()).isEqualTo("jaaropgave-noord-2025.pdf");
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                        .contains("Jaaropgave 2025", "Frederik Krijger", "Technisch Bedrijf Noord B.V.", "123456782")
                        .contains(amounts.stream()
                                .map(amount -> amount.replace('\u00a0', ' '))
                                .toList());
            }
        }
    }

    @Test
    @Tag("R90")
    @Tag("R91")
    void somebodyElsesAnnualStatementIsTheSame404AsAnUnknownOne() {
        try (Browser frederik = Browser.phone();
                Browser manager = Browser.phone()) {
            Portal.logIn(frederik, FREDERIK);
            frederik.open("/noord/payslips/my-payslips");
            String address = frederik.page()
                    .locator("a[href*='/annual-statement/']")
                    .first()
                    .getAttribute("href");
            Portal.logIn(manager, "els.bakker@noord.example");
            Response foreign = manager.page().navigate(at(manager, address));
            String foreignBody = foreign.text();
            Response unknown = manager.page()
                    .navigate(at(manager, "/noord/payslips/annual-statement/01890000-0000-7000-8000-000000000001"));
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(foreignBody).isEqualTo(unknown.text());
        }
    }

    @Test
    @Tag("R25")
    @Tag("R26")
    @Tag("R27")
    void aPhoneShowsTheCompactPayslipWithoutOvertimeHours() {
        try (Browser phone = Browser.phone();
                Browser desktop = Browser.desktop()) {
            String address = august(phone);
            Portal.logIn(desktop, FREDERIK);
            desktop.open(address);

            assertThat(phone.page().locator("text=6,00 uur").filter(visible()).count())
                    .isZero();
            assertThat(phone.page()
                            .locator("a", new Page.LocatorOptions().setHasText("volledige loonstrook"))
                            .getAttribute("href"))
                    .isEqualTo(address + "/pdf");
            assertThat(desktop.page().locator("text=6,00 uur").filter(visible()).count())
                    .isPositive();
        }
    }

    @Test
    @Tag("R90")
    @Tag("R91")
    void somebodyElsesPayslipIsTheSame404AsAnUnknownOne() {
        try (Browser frederik = Browser.phone();
                Browser manager = Browser.phone()) {
            String address = august(frederik);
            Portal.logIn(manager, "els.bakker@noord.example");
            Response foreign = manager.page().navigate(at(manager, address));
            String foreignBody = foreign.text();
            Response unknown = manager.page()
                    .navigate(at(manager, "/noord/payslips/payslip/01890000-0000-7000-8000-000000000001"));
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(foreignBody).isEqualTo(unknown.text());
        }
    }

    private static String august(Browser browser) {
        Portal.logIn(browser, FREDERIK);
        browser.open("/noord/payslips/my-payslips?year=2025");
        browser.page()
                .locator("a.s-ticket", new Page.LocatorOptions().setHasText("2025-8-M"))
                .click();
        browser.page().waitForSelector("h1");
        return URI.create(browser.page().url()).getPath();
    }

    private static String at(Browser browser, String path) {
        return URI.create(browser.page().url()).resolve(path).toString();
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }
}
