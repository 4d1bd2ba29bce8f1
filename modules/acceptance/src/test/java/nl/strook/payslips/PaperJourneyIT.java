package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.acceptance.Browser;
import nl.strook.acceptance.Mails;
import nl.strook.acceptance.Portal;
import nl.strook.acceptance.ServerOfTheSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Payslips on paper: who did not say yes gets no mail and is in the employer's list and its one file to print. */
class PaperJourneyIT {

    private static final Pattern PAGE = Pattern.compile("/Type/Page/Parent");
    private static final String IRIS = "iris.garcia@noord.example";

    @Test
    @Tag("R4")
    void theEmployerPrintsThePayslipsOfThoseWhoGetThemOnPaper() {
        try (Browser desk = Browser.desktop()) {
            Portal.logInToAdministration(desk, "anne.de.vries@noord.example");
            desk.open("/admin/noord/payslips/paper");
            Page page = desk.page();
            List<String> rows = page.locator("tbody tr").allInnerTexts();
            assertThat(rows).hasSize(2);
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("Iris", "Wil papier"));
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("Tess Vermeer", "Geen account"));
            desk.photograph("paper-list").requireAccessible().requireNoSidewaysScroll();
            String pdf = new String(
                    desk.download(() -> page.locator("a[href$='/pdf']").click()), StandardCharsets.ISO_8859_1);
            assertThat(pdf).startsWith("%PDF-1.7").endsWith("%%EOF\n");
            assertThat(count(pdf)).isEqualTo(2);
            desk.requireNoComplaints();
        }
        assertThat(Mails.of(ServerOfTheSession.server()).to(IRIS))
                .as("no notice")
                .isEmpty();
    }

    @Test
    @Tag("R4")
    void aYesGivesTheEarlierOnesTooAndANoTakesNoneAway() {
        try (Browser phone = Browser.phone()) {
            Portal.logIn(phone, "lucas.van.dam@middenzorg.example");
            Page page = phone.page();
            phone.open("/zorggroep-midden/payslips/my-payslips");
            assertThat(page.locator("main").innerText()).contains("Je krijgt je loonstrook op papier");
            assertThat(page.locator(".s-ticket").count()).isZero();
            choose(phone, "DIGITAL");
            phone.open("/zorggroep-midden/payslips/my-payslips");
            int all = page.locator(".s-ticket").count();
            assertThat(all).isPositive();
            choose(phone, "PAPER");
            phone.open("/zorggroep-midden/payslips/my-payslips");
            assertThat(page.locator(".s-ticket").count())
                    .as("given on paper, so not here")
                    .isZero();
            phone.open("/zorggroep-midden/my-info")
                    .photograph("my-info-delivery")
                    .requireAccessible();
            phone.requireNoComplaints();
        }
    }

    private static void choose(Browser phone, String channel) {
        Page page = phone.page();
        phone.open("/zorggroep-midden/payslips/delivery");
        page.locator("input[value=" + channel + "]").check();
        page.locator("button[id='delivery:save']").click();
        page.waitForURL(Pattern.compile(".*/zorggroep-midden/my-info"));
    }

    private static int count(String pdf) {
        Matcher pages = PAGE.matcher(pdf);
        int found = 0;
        while (pages.find()) {
            found++;
        }
        return found;
    }
}
