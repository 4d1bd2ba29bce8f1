package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The bureau's contract and the employer's switches decide what the employees of Kapsalon West have, from the next click on.
 * With {@code hello}, which no contract holds at the start, with a module as the script makes it, and with payslips, which
 * are there again at the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MenusJourneyIT {

    private static final String SLUG = "kapsalon-west";
    private static final String HELLO = "/" + SLUG + "/hello/say-hello";
    private static final String FRESH = "/" + SLUG + "/" + FreshModule.ID + "/my-" + FreshModule.ID;
    private static final String PAYSLIPS = "/" + SLUG + "/payslips/my-payslips";

    private static final Pattern PUBLISHED = Pattern.compile("Gepubliceerd|Betaald");

    private Browser bureau;
    private Browser employer;
    private Browser employee;

    @BeforeAll
    void logIn() {
        bureau = Browser.desktop();
        employer = Browser.desktop();
        employee = Browser.phone();
        Portal.logInToAdministration(bureau, "pieter.jansen@strook.example");
        Portal.logInToAdministration(employer, "hr@kapsalonwest.example");
        Portal.logIn(employee, "karin.van.vliet@kapsalonwest.example");
    }

    @AfterAll
    void close() {
        bureau.close();
        employer.close();
        employee.close();
    }

    @Test
    @Order(1)
    @Tag("R31")
    @Tag("R32")
    void whatTheContractLacksTheEmployerCannotSwitchAndNobodyReaches() {
        assertThat(employerMenus().locator("[aria-label='Hallo']").count()).isZero();
        assertThat(bureauMenus().locator("section[aria-label='Hallo']").innerText())
                .contains("niet in contract")
                .doesNotContain("aan");
        bureau.photograph("menus-bureau").requireNoSidewaysScroll().requireAccessible();
        requireGone(HELLO, "Hallo");
    }

    @Test
    @Order(2)
    @Tag("R29")
    @Tag("R32")
    void theBureauGivesItAndTheEmployeesHaveItAtTheNextClick() {
        contract("Hallo", true);

        Page page = home();
        assertThat(menu(page)).contains("Hallo zeggen");
        assertThat(page.locator("main").innerText()).contains("Zeg hallo");
        assertThat(page.locator("text=Zeg als eerste hallo").count())
                .as("what waits for everybody as long as nobody said a word")
                .isEqualTo(employerPage("/hello/greetings").contains("Nog geen groeten") ? 1 : 0);
        employee.photograph("menus-home-with-hello").requireNoSidewaysScroll().requireAccessible();
        say("Goedemorgen allemaal");
        assertThat(page.locator("main").innerText()).contains("Je groet is verstuurd.");

        Page own = employerMenus();
        assertThat(own.locator("section[aria-label='Hallo']").innerText()).contains("Eigen woorden");
        employer.photograph("menus-employer").requireNoSidewaysScroll().requireAccessible();
        assertThat(employerPage("/hello/greetings")).contains("Goedemorgen allemaal");
        assertThat(employerPage("/search?q=goedemorgen")).contains("Goedemorgen allemaal");
    }

    @Test
    @Order(3)
    @Tag("R29")
    void anOptionOfAModuleIsASwitchOfItsOwn() {
        switchTo("Hallo", "Eigen woorden", false);
        say("Nog een groet");
        assertThat(employee.page().locator("main").innerText()).contains("Je werkgever heeft eigen woorden uitgezet.");
        switchTo("Hallo", "Eigen woorden", true);
        say("Een tweede groet");
        assertThat(employee.page().locator("main").innerText()).contains("Je groet is verstuurd.");
    }

    @Test
    @Order(4)
    @Tag("R29")
    @Tag("R31")
    void whatTheEmployerSwitchesOffIsGoneForAPageThatStandsOpenToo() {
        Page open = employee.page().context().newPage();
        open.navigate(portal(HELLO));
        open.locator("input[id$=':words']").fill("Te laat");

        switchTo("Hallo", "Hallo", false);

        Response postback =
                open.waitForNavigation(() -> open.locator("button[id$=':say']").click());
        assertThat(postback.request().method()).isEqualTo("POST");
        assertThat(postback.status()).isEqualTo(404);
        requireGone(HELLO, "Hallo");
        assertThat(employer.page().navigate(admin("/hello/greetings")).status()).isEqualTo(404);
        assertThat(employerPage("/search?q=goedemorgen")).doesNotContain("Goedemorgen allemaal");
        assertThat(bureau.page().navigate(admin("/hello/greetings")).status()).isEqualTo(200);
        assertThat(bureau.page().locator("main").innerText()).doesNotContain("Te laat");

        switchTo("Hallo", "Hallo", true);
        assertThat(menu(home())).contains("Hallo zeggen");
        contract("Hallo", false);
        requireGone(HELLO, "Hallo");
    }

    @Test
    @Order(5)
    @Tag("R29")
    @Tag("R31")
    void aFreshModuleShowsItsMenuUntilItIsSwitchedOff() {
        assertThat(menu(home())).contains("GuestBook");
        employee.open(FRESH);
        assertThat(employee.page().locator("h1").innerText()).isEqualTo("GuestBook");
        employee.photograph("fresh-module").requireNoSidewaysScroll().requireAccessible();
        employer.open(admin("/" + FreshModule.ID + "/" + FreshModule.ID + "-overview"));
        assertThat(employer.page().locator("main").innerText()).contains("GuestBook", "Hier staat nog niets");

        switchTo("GuestBook", "GuestBook", false);
        requireGone(FRESH, "GuestBook");
        switchTo("GuestBook", "GuestBook", true);
        assertThat(employee.page().navigate(portal(FRESH)).status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    @Tag("R31")
    @Tag("R32")
    void payslipsAreAMatterOfTheContractAndWithoutThemNothingLeadsThere() {
        assertThat(employerMenus().locator("section[aria-label='Loonstroken']").innerText())
                .contains("Altijd aan");
        employee.open(PAYSLIPS);
        String slip = employee.page().locator("a.s-ticket").first().getAttribute("href");

        PayslipNotices notices = PayslipNotices.fromNowOn(Mails.of(ServerOfTheSession.server()), SLUG);
        contract("Loonstroken", false);
        try {
            requireGone(PAYSLIPS, "loonstroken");
            requireGone(slip, "loonstroken");
            requireGone(slip + "/pdf", "loonstroken");
            assertThat(employerMenus().locator("[aria-label='Loonstroken']").count())
                    .isZero();
            publishARun();
            assertThat(notices.perPerson()).isEmpty();
        } finally {
            contract("Loonstroken", true);
        }
        assertThat(employee.page().navigate(portal(slip)).status()).isEqualTo(200);
        employee.open(PAYSLIPS);
        assertThat(employee.page().locator("a.s-ticket").first().getAttribute("href"))
                .as("the payslip that nobody was told about")
                .isNotEqualTo(slip);
        assertThat(home().locator("main").innerText()).contains("Mijn loonstroken (per periode)");
    }

    /** The oldest run that is not published yet, else the next one, until the mails about it were looked at. */
    private void publishARun() {
        Page page = bureau.page();
        bureau.open(admin("/payroll/runs"));
        Locator unfinished = page.locator("tbody tr", new Page.LocatorOptions().setHasNotText(PUBLISHED));
        if (unfinished.count() > 0) {
            unfinished.last().locator("a").click();
        } else {
            page.locator("button[id$=':openNext']").click();
        }
        page.waitForURL(Pattern.compile(".*/payroll/run/.*"));
        String run = page.url();
        RunSteps.bringToTheEmployer(page);
        employer.open(run);
        if (employer.page().locator("button[id$=':give']").count() > 0) {
            RunSteps.approve(employer.page(), Portal.PASSWORD, true);
        }
        bureau.open(run);
        RunSteps.publish(page, Portal.PASSWORD).click();
        page.locator("text=Op betaald zetten").waitFor();
        for (int i = 0; i < 60 && !newestMail().contains("Overgeslagen"); i++) {
            page.waitForTimeout(500);
        }
        assertThat(newestMail()).contains("Overgeslagen");
    }

    private String newestMail() {
        bureau.open(ServerOfTheSession.server().administration() + "/mail?q=kapsalon");
        return bureau.page().locator("tbody tr").first().innerText();
    }

    /** Not in the menu, not on the home page, and its address is as unknown as one that never was. */
    private void requireGone(String address, String word) {
        Page page = home();
        assertThat(menu(page)).doesNotContainIgnoringCase(word);
        assertThat(page.locator("main").innerText()).doesNotContainIgnoringCase(word);
        Response refused = page.navigate(portal(address));
        String body = refused.text();
        Response unknown = page.navigate(portal("/" + SLUG + "/nergens/niets"));
        assertThat(refused.status()).as(address).isEqualTo(404);
        assertThat(body).isEqualTo(unknown.text());
    }

    private void say(String words) {
        employee.open(HELLO);
        employee.page().locator("input[id$=':words']").fill(words);
        employee.page().locator("button[id$=':say']").click();
        employee.page().waitForLoadState();
    }

    /** The bureau's word, on its page of the employer's menus. */
    private void contract(String module, boolean holds) {
        Page page = bureauMenus();
        page.locator("section[aria-label='" + module + "']")
                .getByLabel(Pattern.compile("contract: " + module + "$", Pattern.CASE_INSENSITIVE))
                .setChecked(holds);
        save(page);
    }

    private void switchTo(String module, String name, boolean on) {
        Page page = employerMenus();
        page.locator("section[aria-label='" + module + "']")
                .getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
                .setChecked(on);
        save(page);
    }

    private static void save(Page page) {
        page.locator("button[id$=':save']").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Opgeslagen.");
    }

    private Page bureauMenus() {
        bureau.open(admin("/menus"));
        return bureau.page();
    }

    private Page employerMenus() {
        employer.open(admin("/menus"));
        return employer.page();
    }

    private String employerPage(String path) {
        employer.open(admin(path));
        return employer.page().locator("main").innerText();
    }

    private Page home() {
        employee.open("/" + SLUG + "/");
        return employee.page();
    }

    /** All lines, those behind a button too. */
    private static String menu(Page page) {
        return String.join("\n", page.locator("header").allTextContents());
    }

    private static String portal(String path) {
        return ServerOfTheSession.server().portal() + path;
    }

    private static String admin(String path) {
        return ServerOfTheSession.server().administration() + "/" + SLUG + path;
    }
}
