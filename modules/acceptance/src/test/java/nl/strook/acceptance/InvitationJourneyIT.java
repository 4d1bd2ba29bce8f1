package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.strook.acceptance.Mails.Mail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the invitation to the first payslip, by the one of the demo world who has no account yet. */
class InvitationJourneyIT {

    private static final String TESS = "tess.vermeer@noord.example";
    private static final String ANNE = "anne.de.vries@noord.example";
    private static final String INVITATION = "Je account bij";
    private static final String PASSWORD = "Tuinhek-Regen-48?";
    private static final String PIN = "382915";

    private final Mails mails = Mails.of(ServerOfTheSession.server());

    @Test
    @Tag("R4")
    @Tag("R5")
    @Tag("R6")
    @Tag("R7")
    @Tag("R14")
    @Tag("R16")
    @Tag("R86")
    void anEmployeeComesFromTheMailToTheFirstPayslip() {
        Mail first = mails.await(TESS, INVITATION);
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phone()) {
            Portal.logInToAdministration(desk, ANNE);
            theEmployerTakesItBackAndSendsItAnew(desk, phone, first);
            Mail second = theNewest(first);
            open(phone, second);
            phone.page().waitForSelector("input[id='birth:birthDate']");
            shows(phone, first, "Er is een nieuwere link");
            open(phone, second);
            theBirthDateIsChecked(phone);
            thePasswordMeetsTheRules(phone);
            noOtherPageOpensBeforeThePin(phone);
            thePinIsChosen(phone);
            theDigitalPayslipIsAgreedTo(phone);
            shows(phone, second, "Deze uitnodiging is al gebruikt");
            phone.photograph("invitation-used").requireAccessible().requireNoSidewaysScroll();
            desk.open("/admin/noord/employees/invitations?state=ACTIVATED&q=Vermeer");
            assertThat(desk.page().locator("tbody tr").innerText()).contains("Tess Vermeer", "Geactiveerd");
            phone.requireNoComplaints();
            desk.requireNoComplaints();
        }
    }

    private void theEmployerTakesItBackAndSendsItAnew(Browser desk, Browser phone, Mail first) {
        desk.open("/admin/noord/employees/invitations?q=Vermeer");
        Locator row = desk.page().locator("tbody tr");
        assertThat(row.innerText()).contains("Verstuurd", TESS);
        desk.photograph("invitations").requireAccessible().requireNoSidewaysScroll();
        row.locator("button[id$=':revoke']").click();
        desk.page().waitForSelector(".s-alert--ok");
        assertThat(row.innerText()).contains("Ingetrokken");
        shows(phone, first, "Deze uitnodiging is ingetrokken");
        phone.page().locator("button[id='again:askAgain']").click();
        phone.page().waitForSelector(".s-alert--ok");
        desk.open("/admin/noord/employees/invitations?q=Vermeer");
        assertThat(row.innerText()).contains("Vraagt om een nieuwe link");
        row.locator("button[id$=':invite']").click();
        desk.page().waitForSelector(".s-alert--ok");
    }

    private static void theBirthDateIsChecked(Browser phone) {
        Page page = phone.page();
        page.waitForSelector("input[id='birth:birthDate']");
        assertThat(page.url()).as("the secret has left the address").doesNotContain("#");
        phone.photograph("birth-date").requireAccessible().requireNoSidewaysScroll();
        page.locator("input[id='birth:birthDate']").fill("15-4-1990");
        page.locator("button[id='birth:answer']").click();
        page.waitForSelector(".tries");
        assertThat(page.locator("main").innerText()).contains("Je kunt het nog 4 keer proberen.");
        phone.photograph("birth-date-wrong").requireAccessible();
        page.locator("input[id='birth:birthDate']").fill("14-3-1994");
        page.locator("button[id='birth:answer']").click();
        page.waitForURL(Pattern.compile(".*/login/password.*"));
    }

    private static void thePasswordMeetsTheRules(Browser phone) {
        Page page = phone.page();
        Locator field = page.locator("input[id='choose:password']");
        assertThat(page.locator(".rules li").allInnerTexts())
                .hasSize(6)
                .allSatisfy(rule -> assertThat(rule).contains("nog niet"))
                .anySatisfy(rule -> assertThat(rule).contains("Geen < of >"));
        field.fill("Fietspad2");
        assertThat(page.locator(".rules li.is-ok").count()).isEqualTo(5);
        assertThat(page.locator(".rules li:not(.is-ok)").innerText()).contains("Tenminste één speciaal karakter");
        page.waitForCondition(() -> page.locator("#rules-status").textContent().contains("Nog nodig"));
        assertThat(page.locator("#rules-status").textContent()).contains("Tenminste één speciaal karakter");
        phone.photograph("password").requireAccessible().requireNoSidewaysScroll();
        field.fill("Zomer2026!");
        page.locator("button[id='choose:save']").click();
        page.waitForSelector("#messages .s-errors");
        assertThat(page.locator("#messages").innerText()).contains("Dit lijkt op een woord met een jaartal");
        field.fill(PASSWORD);
        page.locator("button[id='choose:save']").click();
        page.waitForURL(Pattern.compile(".*/login/pin"));
    }

    private static void noOtherPageOpensBeforeThePin(Browser phone) {
        Page page = phone.page();
        for (String address : new String[] {"/noord/", "/noord/payslips/my-payslips", "/login/employer"}) {
            phone.open(address);
            assertThat(page.url()).as(address).contains("/login");
        }
        phone.open("/login/code");
        assertThat(page.url()).endsWith("/login/pin");
        phone.photograph("pin").requireAccessible().requireNoSidewaysScroll();
    }

    private static void thePinIsChosen(Browser phone) {
        Page page = phone.page();
        fillPin(page, "140394");
        page.waitForSelector("#messages .s-errors");
        assertThat(page.locator("#messages").innerText()).contains("Dit is je geboortedatum");
        fillPin(page, PIN);
        page.waitForURL(Pattern.compile(".*/noord/payslips/delivery.*"));
    }

    private static void theDigitalPayslipIsAgreedTo(Browser phone) {
        Page page = phone.page();
        assertThat(page.locator(".pick").count()).isEqualTo(2);
        assertThat(page.locator(".pick input:checked").count())
                .as("nothing is ticked beforehand")
                .isZero();
        phone.photograph("delivery").requireAccessible().requireNoSidewaysScroll();
        phone.open("/noord/payslips/my-payslips");
        assertThat(page.locator(".s-ticket").count()).as("none before the yes").isZero();
        assertThat(page.locator("main").innerText()).contains("Je hebt nog niet gekozen");
        page.locator("a[href$='/payslips/delivery']").click();
        page.locator("input[value=DIGITAL]").check();
        page.locator("button[id='delivery:save']").click();
        page.waitForURL(Pattern.compile(".*/noord/my-info"));
        assertThat(page.locator("#i-delivery")
                        .locator("xpath=ancestor::section")
                        .innerText())
                .contains("Digitaal");
        phone.open("/noord/payslips/my-payslips");
        assertThat(page.locator(".s-ticket").count())
                .as("the earlier ones are there")
                .isPositive();
        page.locator("a.s-ticket").first().click();
        page.waitForURL(Pattern.compile(".*/payslips/payslip/.*"));
        phone.photograph("first-payslip").requireNoSidewaysScroll();
    }

    private Mail theNewest(Mail older) {
        long end = System.nanoTime() + 30_000_000_000L;
        Mail newest = older;
        while (newest.id().equals(older.id()) && System.nanoTime() < end) {
            newest = mails.await(TESS, INVITATION);
        }
        assertThat(newest.link()).isNotEqualTo(older.link());
        return newest;
    }

    private static void open(Browser browser, Mail mail) {
        browser.open("/login").open(mail.link().toString());
    }

    private static void shows(Browser browser, Mail mail, String title) {
        open(browser, mail);
        browser.page().waitForSelector("h1:has-text(\"" + title + "\")");
    }

    private static void fillPin(Page page, String pin) {
        page.locator("input[id='choose:pin']").fill(pin);
        page.locator("input[id='choose:pinAgain']").fill(pin);
        page.locator("button[id='choose:save']").click();
    }
}
