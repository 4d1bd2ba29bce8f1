package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job, from pay input to payslip, by the three roles that do it: the bureau, the employer, an employee. One run of
 * Bakkerij Centrum goes through all of its steps, so the tests have an order and each time they use up a period.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SheetToPayslipJourneyIT {

    private static final String SLUG = "bakkerij-centrum";
    private static final String BUREAU = "pieter.jansen@strook.example";
    private static final String EMPLOYER = "hr@bakkerijcentrum.example";
    private static final String NOOR = "noor.visser@example.org";
    private static final int PEOPLE = 18;
    private static final String CALCULATED = PEOPLE + " loonstroken berekend";

    private static final List<String> GROSS_PARTS =
            List.of("Salaris 1,00 maand 800,80 800,80", "Overuren 125% 4,00 uur 19,25 77,00", "Brutoloon 877,80");
    private static final List<String> WITHHELD =
            List.of("Pensioenpremie werknemer 800,80 5,90% -47,25", "Loonheffing", "Totaal inhoudingen");
    private static final List<String> ALLOWANCES = List.of("Reiskosten onbelast 220 km 0,25 55,00");
    private static final List<String> BSN_AND_IBAN = List.of("788404659", "NL05SNSB0459197971", "0459197971");

    private final Mails mails = Mails.of(ServerOfTheSession.server());

    private Browser bureau;
    private Browser employer;
    private Browser phone;
    private String run;
    private String template;
    private String label;
    private String net;
    private PayslipNotices notices;

    @BeforeAll
    void open() {
        bureau = Browser.desktop();
        employer = Browser.desktop();
        phone = Browser.phone();
        notices = PayslipNotices.fromNowOn(mails, SLUG);
    }

    @AfterAll
    void close() {
        bureau.close();
        employer.close();
        phone.close();
    }

    @Test
    @Order(1)
    void theBureauOpensTheNextRunAndItsSheetHoldsEverybody() {
        Portal.logInToAdministration(bureau, BUREAU);
        Page page = bureau.page();
        page.navigate(admin("/payroll/runs"));
        label = RunSteps.next(page);
        page.locator("button[id$=':openNext']").dblclick();
        page.waitForURL(Pattern.compile(".*/payroll/run/.*"));
        run = page.url();
        assertThat(page.locator("h1").innerText()).isEqualTo("Run " + label);

        page.navigate(admin("/payroll/runs"));
        assertThat(page.locator("tbody th", withText(Pattern.compile("^" + label + "$")))
                        .count())
                .as("runs of " + label)
                .isEqualTo(1);

        page.navigate(run.replace("/run/", "/import/"));
        template = new String(
                bureau.download(() -> page.locator("a[href$='/template']").click()), StandardCharsets.UTF_8);
        assertThat(template)
                .startsWith("\ufeffNummer;Naam;Looncode;Omschrijving;Aantal;Bedrag;Datum")
                .contains("2001;");
        assertThat(template.lines()).hasSize(PEOPLE + 1);
    }

    @Test
    @Order(2)
    void aWrongCellIsNamedAndNothingIsStoredUntilItIsMended() {
        Page page = bureau.page();
        upload(page, filled(filled(template, "2001", "125;;vier;;", "310;;220;;"), "2008", "744;;;300,00;"));
        assertThat(page.locator("#sheet-errors").innerText())
                .contains("1 cel klopt niet", "E2", "\"vier\" is geen getal");
        assertThat(page.locator("main").innerText()).contains("2 van 3 goed.");
        bureau.photograph("sheet-wrong").requireNoSidewaysScroll().requireAccessible();
        page.locator("button[id$=':save']").click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("#sheet-errors").innerText()).contains("E2");
        assertThat(textOf(run)).contains("Er is nog geen invoer.");

        page.getByLabel("E2", new Page.GetByLabelOptions().setExact(true)).fill("4,00");
        page.locator("button[id$=':recheck']").click();
        assertThat(page.locator("main").innerText()).contains("3 van 3 goed.");
        RunSteps.acceptWarnings(page);
        page.locator("button[id$=':save']").click();
        page.waitForURL(run);
        assertThat(page.locator("main").innerText()).contains("3 regels opgeslagen voor run " + label);
        assertThat(page.locator("#invoer").innerText()).contains("Visser", "Overuren 125%", "Blom", "300,00");
    }

    @Test
    @Order(3)
    void twoClicksAreOneCalculationAndTheBoardShowsItsProgress() {
        Page page = bureau.page();
        page.locator("button[id$=':calculate']").dblclick();
        RunSteps.awaitLogged(page, CALCULATED, 1);
        assertThat(RunSteps.logged(page, "Berekenen gestart")).isEqualTo(1);

        page.route("**/payroll/run/**", AjaxRefusal::refuse);
        page.locator("button[id$=':calculate']").click();
        page.getByText("Je laatste klik is niet verwerkt.").waitFor();
        bureau.photograph("run-request-failed").requireNoSidewaysScroll().requireAccessible();
        page.unroute("**/payroll/run/**");
        page.getByText("Pagina opnieuw laden").click();
        RunSteps.awaitLogged(page, CALCULATED, 2);
        assertThat(RunSteps.logged(page, "Berekenen gestart")).isEqualTo(2);
        assertThat(textOf(ServerOfTheSession.server().administration() + "/jobs?q=bakkerij"))
                .contains("Run berekenen", PEOPLE + " van " + PEOPLE);
    }

    @Test
    @Order(4)
    void whatStandsOutWantsAReasonBeforeTheRunGoesToTheEmployer() {
        Page page = bureau.page();
        assertThat(page.locator("button[id$=':submit']").count()).isZero();
        Locator blocked = page.locator("tr", withText(Pattern.compile("Inhoudingen raken het minimumloon")));
        assertThat(blocked.innerText()).contains("Blokkeert", "Blom");
        bureau.photograph("run-findings").requireNoSidewaysScroll().requireAccessible();

        RunSteps.accept(blocked, "");
        assertThat(page.locator("main").innerText()).contains("Schrijf op waarom dit goed is.");
        RunSteps.accept(blocked, "Afgesproken terugbetaling van een voorschot");
        assertThat(blocked.innerText()).contains("Akkoord", "Afgesproken terugbetaling van een voorschot");
        RunSteps.acceptNotices(page);
        assertThat(page.locator("main").innerText()).contains("Alles is bekeken.");

        page.locator("button[id$=':submit']").click();
        assertThat(page.locator("main").innerText()).contains("De run is naar de werkgever gestuurd.");
        assertThat(page.locator("form[id=approve]").count()).isZero();
        net = page.locator("tr", withText(Pattern.compile("Noor Visser")))
                .locator("strong")
                .first()
                .innerText();
    }

    @Test
    @Order(5)
    @Tag("R47")
    void theEmployerFollowsTheMailAndApprovesWithThePassword() {
        Mails.Mail mail = mails.await(EMPLOYER, "Salarisrun " + label + " wacht op je akkoord");
        mail.requireNoAmount();
        Page page = employer.page();
        employer.open(mail.link().toString());
        Portal.passThrough(employer, EMPLOYER);
        page.waitForURL(Pattern.compile(".*/admin/" + SLUG + "/payroll/run/.*"));
        assertThat(page.locator("main").innerText()).contains("Nu ben jij aan de beurt.", "Blom", "Wacht op jou");
        employer.photograph("run-approve").requireNoSidewaysScroll().requireAccessible();

        RunSteps.approve(page, Portal.PASSWORD, false);
        assertThat(page.locator("main").innerText()).contains("Bekijk eerst de totalen");
        RunSteps.approve(page, "Verkeerd-Raam-12!", true);
        assertThat(page.locator("main").innerText()).contains("Dit wachtwoord klopt niet");
        assertThat(textOf(run)).doesNotContain("Akkoord van de werkgever");
        RunSteps.approve(page, Portal.PASSWORD, true);
        assertThat(page.locator("main").innerText()).contains("Je hebt akkoord gegeven.");
        mails.await(BUREAU, "akkoord op salarisrun " + label).requireNoAmount();

        Portal.logIn(phone, NOOR, SLUG);
        phone.open("/" + SLUG + "/payslips/my-payslips");
        assertThat(phone.page().locator("main").innerText()).doesNotContain(label);
        assertThat(notices.perPerson()).isEmpty();
    }

    @Test
    @Order(6)
    @Tag("R47")
    void aPlanThatIsWithdrawnLeavesNothingBehind() {
        Page page = bureau.page();
        page.navigate(
                mails.await(BUREAU, "akkoord op salarisrun " + label).link().toString());
        page.locator("input[id$=':publishOn']").fill(RunSteps.tomorrow());
        page.locator("input[id$=':withNotice']").uncheck();
        RunSteps.plan(page, Portal.PASSWORD);
        assertThat(page.locator("section[aria-labelledby=h-pub]").innerText())
                .containsPattern("Gepland: .+ 07:00, zonder e-mail\\.");
        assertThat(RunSteps.logged(page, "Publicatie gepland op " + RunSteps.tomorrow() + ", zonder e-mail"))
                .isEqualTo(1);
        bureau.photograph("run-planned").requireNoSidewaysScroll().requireAccessible();

        page.locator("button[id$=':withdrawPlan']").dblclick();
        page.getByText("De planning is ingetrokken.").waitFor();
        assertThat(page.locator("button[id$=':withdrawPlan']").count()).isZero();
        assertThat(RunSteps.logged(page, "Planning ingetrokken")).isEqualTo(1);
        assertThat(page.locator("input[id$=':withNotice']").isChecked()).isTrue();
    }

    @Test
    @Order(7)
    @Tag("R46")
    @Tag("R47")
    @Tag("R88")
    void theBureauPublishesOnceAndEachEmployeeGetsOneMailWithoutAnAmount() {
        Page page = bureau.page();
        page.navigate(run);
        RunSteps.awaitDocuments(page);
        assertThat(page.locator("main").innerText()).contains(PEOPLE + " van " + PEOPLE + " loonstroken zijn gemaakt");
        bureau.photograph("run-publish").requireNoSidewaysScroll().requireAccessible();
        Page stale = page.context().newPage();
        stale.navigate(run);
        RunSteps.publish(stale, "Verkeerd-Raam-12!").click();
        assertThat(stale.locator("main").innerText()).contains("Dit wachtwoord klopt niet");

        RunSteps.publish(page, Portal.PASSWORD).dblclick();
        page.locator("text=Op betaald zetten").waitFor();
        page.reload();
        page.locator("text=Op betaald zetten").waitFor();
        page.goBack();
        if (page.locator("button[id$=':publishNow']").count() > 0) {
            RunSteps.publish(page, Portal.PASSWORD).click();
        }
        RunSteps.publish(stale, Portal.PASSWORD).click();
        assertThat(stale.locator("main").innerText()).contains("Deze run is al gepubliceerd.");
        page.navigate(run);
        assertThat(RunSteps.logged(page, "Loonstroken gepubliceerd")).isEqualTo(1);

        assertThat(notices.awaitAll(PEOPLE))
                .hasSize(PEOPLE)
                .allSatisfy((to, count) -> assertThat(count).as(to).isEqualTo(1));
        Mails.Mail mail = notices.newest(NOOR);
        assertThat(mail.subject()).isEqualTo("Je loonstrook " + label + " staat klaar");
        mail.requireNoAmount();
    }

    @Test
    @Order(8)
    @Tag("R37")
    @Tag("R39")
    @Tag("R40")
    @Tag("R43")
    void theEmployeeSeesTheNewestFirstOnThePhoneAndOpensIt() {
        Page page = phone.page();
        phone.open("/" + SLUG + "/");
        assertThat(page.locator(".slips .num").first().innerText()).isEqualTo(label);
        page.locator("a.more").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Mijn loonstroken (per periode)");
        assertThat(page.locator("a.s-ticket").first().innerText()).contains(label, net);
        phone.photograph("sheet-my-payslips").requireNoSidewaysScroll().requireAccessible();

        page.locator("a.s-ticket").first().click();
        assertThat(page.locator("h1").innerText()).startsWith("Loonstrook ");
        assertThat(page.locator(".s-amount").first().innerText()).contains(net);
        phone.photograph("sheet-payslip").requireNoSidewaysScroll().requireAccessible();
        phone.requireNoComplaints();
    }

    @Test
    @Order(9)
    @Tag("R44")
    @Tag("R48")
    void thePdfHoldsEveryFieldThatTheLawAsksFor() {
        byte[] pdf = phone.download(
                () -> phone.page().locator("a[href$='/pdf']:visible").first().click());
        LegalPayslip.of(pdf)
                .requireNames("Bakkerij Centrum V.O.F.", "880857250L01", "Noor Visser", "2001")
                .requirePeriod(label)
                .requirePay(net, GROSS_PARTS, WITHHELD, ALLOWANCES)
                .requireAgreements("12,00 uur per week", "schriftelijk, onbepaalde tijd", "nee")
                .requireWhatPracticeAdds("wit, maand", "nee")
                .requireNone(BSN_AND_IBAN);
    }

    /** The sheet with rows for a person in the place of the empty one. */
    private static String filled(String sheet, String number, String... rows) {
        Matcher line = Pattern.compile("(?m)^(" + number + ";[^;]*;);*$").matcher(sheet);
        assertThat(line.find()).as("row of " + number).isTrue();
        return sheet.substring(0, line.start())
                + Stream.of(rows).map(row -> line.group(1) + row).collect(Collectors.joining("\r\n"))
                + sheet.substring(line.end());
    }

    private void upload(Page page, String sheet) {
        byte[] bytes = sheet.getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]").setInputFiles(new FilePayload(label + ".csv", "text/csv", bytes));
        page.locator("button[id$=':upload']").click();
        page.waitForLoadState();
    }

    /** What another tab of the bureau shows. */
    private String textOf(String address) {
        try (Page other = bureau.page().context().newPage()) {
            other.navigate(address);
            return other.locator("main").innerText();
        }
    }

    private static Page.LocatorOptions withText(Pattern text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String admin(String path) {
        return ServerOfTheSession.server().administration() + "/" + SLUG + path;
    }
}
