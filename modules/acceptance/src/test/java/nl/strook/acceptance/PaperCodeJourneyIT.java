package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody without an address gets in with a code on paper, and later at a second employer with the same account. */
class PaperCodeJourneyIT {

    private static final String PASSWORD = "Tuinhek-Regen-48?";
    private static final String PIN = "382915";

    private final StrookServer server = ServerOfTheSession.server();
    private final Mails mails = Mails.of(server);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String address = "nia." + mark + "@example.net";

    @Test
    @Tag("R7")
    @Tag("R22")
    void aCodeMakesAnAccountAndASecondEmployerFindsIt() {
        try (NewPeople people = NewPeople.of(server)) {
            people.hire("bakkerij-centrum", "P" + mark, "Nia", null);
            people.hire("kapsalon-west", "P" + mark, "Nia", address);
            makeTheAccount(theCode());
            joinTheSecondEmployer();
        }
    }

    private String theCode() {
        try (Browser desk = Browser.desktop()) {
            Portal.logInToAdministration(desk, "hr@bakkerijcentrum.example");
            desk.open("/admin/bakkerij-centrum/employees/invitations?q=P" + mark);
            assertThat(desk.page().locator("tbody tr").innerText()).contains("Geen e-mailadres", "Te versturen");
            desk.page().locator("tbody button[id$=':code']").click();
            desk.page().waitForSelector(".papercode__code");
            desk.photograph("paper-code").requireAccessible().requireNoSidewaysScroll();
            String code = desk.page().locator(".papercode__code").innerText();
            desk.page().locator("button[id$=':closeCode']").click();
            desk.page()
                    .waitForSelector(
                            ".papercode__code",
                            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(desk.page().locator("tbody tr").innerText()).contains("Heeft een code op papier");
            return code;
        }
    }

    private void makeTheAccount(String code) {
        try (Browser phone = Browser.phone()) {
            Page page = phone.page();
            phone.open("/login/invitation")
                    .photograph("code")
                    .requireAccessible()
                    .requireNoSidewaysScroll();
            page.locator("input[id='paper:code']").fill(code.toLowerCase(Locale.ROOT));
            page.locator("button[id='paper:enterCode']").click();
            birthDate(page);
            page.waitForURL(Pattern.compile(".*/login/email.*"));
            phone.photograph("own-address").requireAccessible().requireNoSidewaysScroll();
            page.locator("input[id='address:email']").fill("nia..home@example.net");
            page.locator("button[id='address:send']").click();
            page.waitForSelector("#messages .s-errors");
            page.locator("input[id='address:email']").fill(address);
            page.locator("button[id='address:send']").click();
            page.waitForSelector("h1:has-text('Kijk in je e-mail')");
            phone.requireAccessible();
            phone.open(mails.await(address, "Is dit je e-mailadres").link().toString());
            page.waitForURL(Pattern.compile(".*/login/password.*"));
            page.locator("input[id='choose:password']").fill(PASSWORD);
            page.locator("button[id='choose:save']").click();
            page.waitForURL(Pattern.compile(".*/login/pin"));
            page.locator("input[id='choose:pin']").fill(PIN);
            page.locator("input[id='choose:pinAgain']").fill(PIN);
            page.locator("button[id='choose:save']").click();
            page.waitForURL(Pattern.compile(".*/bakkerij-centrum/payslips/delivery.*"));
            page.locator("input[value=PAPER]").check();
            page.locator("button[id='delivery:save']").click();
            page.waitForURL(Pattern.compile(".*/bakkerij-centrum/"));
            assertThat(page.locator("main").innerText()).contains("Je krijgt je loonstrook op papier");
            phone.requireNoComplaints();
        }
    }

    private void joinTheSecondEmployer() {
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phone()) {
            Portal.logInToAdministration(desk, "hr@kapsalonwest.example");
            desk.open("/admin/kapsalon-west/employees/invitations");
            desk.page().locator("button[id='everybody:reviewAll']").click();
            desk.page().waitForSelector("#h-review");
            desk.photograph("invitation-review").requireAccessible().requireNoSidewaysScroll();
            desk.page().locator("button[id='review:send']").click();
            desk.page().waitForSelector(".s-alert--ok");
            Page page = phone.page();
            phone.open(
                    mails.await(address, "Je account bij Kapsalon West").link().toString());
            birthDate(page);
            page.waitForURL(Pattern.compile(".*/login\\?employer=kapsalon-west"));
            assertThat(page.locator("main").innerText()).contains("Er is al een account met " + address);
            phone.photograph("existing-account").requireAccessible().requireNoSidewaysScroll();
            page.locator("input[type=password]").fill(PASSWORD);
            page.locator("button[id='login:enter']").click();
            page.waitForURL(Pattern.compile(".*/login/code"));
            page.locator("input[type=password]").fill(PIN);
            page.locator("button[id='code:enter']").click();
            page.waitForURL(Pattern.compile(".*/kapsalon-west/.*"));
            assertThat(page.locator("main").innerText())
                    .as("each employer has a choice of its own")
                    .contains("Digitaal");
            desk.open("/admin/kapsalon-west/employees/invitations?q=P" + mark);
            assertThat(desk.page().locator("tbody tr").innerText())
                    .as("the employer sees what it sees of everybody")
                    .contains("Geactiveerd");
        }
    }

    private static void birthDate(Page page) {
        page.waitForSelector("input[id='birth:birthDate']");
        page.locator("input[id='birth:birthDate']").fill("14-3-1994");
        page.locator("button[id='birth:answer']").click();
    }
}
