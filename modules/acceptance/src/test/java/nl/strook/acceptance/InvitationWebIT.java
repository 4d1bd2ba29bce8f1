package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.strook.acceptance.WebClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links of invitations over HTTP: what is over says so, looking uses nothing up, and before the PIN nothing opens. */
class InvitationWebIT {

    private static final String PASSWORD = "Tuinhek-Regen-48?";

    private final StrookServer server = ServerOfTheSession.server();
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String address = "web." + mark + "@example.net";

    @Test
    @Tag("R6")
    @Tag("R7")
    void anExpiredLinkAndABlockedOneSayWhatToDo() {
        try (NewPeople people = NewPeople.of(server)) {
            String employee = people.hire("zorggroep-midden", "W" + mark, "Wim", address);
            String secret = invite();
            people.age(employee, 5 * 24);
            Answer expired = show(new WebClient(server.portal()), secret);
            assertThat(expired.body()).contains("Deze uitnodiging is verlopen", "Nieuwe link aanvragen");
            String fresh = invite();
            WebClient guesser = new WebClient(server.portal());
            assertThat(show(guesser, fresh).location()).contains("/login/invitation?employer=zorggroep-midden");
            for (int left = 4; left > 0; left--) {
                assertThat(birth(guesser, "1-1-199" + left).body())
                        .contains(left == 1 ? "nog één keer" : "nog " + left + " keer");
            }
            assertThat(birth(guesser, "1-1-1990").body()).contains("Deze uitnodiging is geblokkeerd");
            assertThat(show(new WebClient(server.portal()), fresh).body()).contains("geblokkeerd");
            assertThat(invitations("?q=W" + mark)).contains("de geboortedatum was vijf keer fout");
        }
    }

    @Test
    @Tag("R16")
    void beforeTheFirstPinNoPageAndNoPostbackOpens() {
        try (NewPeople people = NewPeople.of(server)) {
            people.hire("zorggroep-midden", "W" + mark, "Wim", address);
            String secret = invite();
            WebClient wim = new WebClient(server.portal());
            for (int i = 0; i < 3; i++) {
                assertThat(wim.get("/login/invitation").status()).isEqualTo(200);
                assertThat(show(wim, secret).status())
                        .as("looking uses nothing up")
                        .isEqualTo(302);
            }
            assertThat(wim.get("/login/password").location())
                    .as("before the birth date")
                    .contains("/login/invitation");
            assertThat(birth(wim, "14-3-1994").location()).contains("/login/password");
            Answer chosen = wim.postForm("/login/password", "choose", Map.of("password", PASSWORD), "save");
            assertThat(chosen.location()).endsWith("/login/pin");
            nothingOpens(wim);
            assertThat(show(new WebClient(server.portal()), secret).body()).contains("Deze uitnodiging is al gebruikt");
            WebClient later = new WebClient(server.portal());
            Answer password =
                    later.postForm("/login", "login", Map.of("email", address, "password", PASSWORD), "enter");
            assertThat(password.location())
                    .as("the first log-in asks for a PIN")
                    .endsWith("/login/pin");
            nothingOpens(later);
            Answer pin = later.postForm("/login/pin", "choose", Map.of("pin", "382915", "pinAgain", "382915"), "save");
            assertThat(later.follow(pin).address()).contains("/zorggroep-midden/");
            Answer second = wim.postForm("/login/pin", "choose", Map.of("pin", "517204", "pinAgain", "517204"), "save");
            assertThat(second.location())
                    .as("a PIN that is there is not replaced")
                    .contains("/login?expired=1");
        }
    }

    private static void nothingOpens(WebClient half) {
        for (String path : new String[] {
            "/zorggroep-midden/",
            "/zorggroep-midden/payslips/my-payslips",
            "/zorggroep-midden/my-info",
            "/login/employer"
        }) {
            assertThat(half.get(path).location()).as(path).contains("/login");
        }
        assertThat(half.get("/login/code").location()).endsWith("/login/pin");
        assertThat(half.postForm("/zorggroep-midden/my-info", "screen", Map.of("language", "en"), "save")
                        .location())
                .contains("/login");
        assertThat(half.postForm("/login/code", "code", Map.of("pin", "274913"), "enter")
                        .location())
                .endsWith("/login/pin");
        assertThat(half.get("/admin/").location()).contains("/admin/login");
    }

    @Test
    @Tag("R91")
    void anotherEmployersEmployeeCannotBePicked() {
        try (NewPeople people = NewPeople.of(server);
                Browser desk = Browser.desktop()) {
            people.hire("zorggroep-midden", "W" + mark, "Wim", address);
            String stranger = people.hire("kapsalon-west", "W" + mark, "Wim", "other." + address);
            Portal.logInToAdministration(desk, "hr@middenzorg.example");
            desk.open("/admin/zorggroep-midden/employees/invitations?q=W" + mark);
            desk.page()
                    .locator("input[name=pick]")
                    .evaluate("(box, id) => { box.value = id; box.checked = true; }", stranger);
            desk.page().locator("button[id$=':reviewChosen']").click();
            assertThat(desk.page().locator("#h-review").innerText()).isEqualTo("Er is niemand om uit te nodigen");
            assertThat(desk.page().locator("button[id='review:send']").count()).isZero();
        }
    }

    @Test
    void theEmployersPasswordLengthHoldsForNewAccounts() {
        try (NewPeople people = NewPeople.of(server)) {
            people.hire("transport-midden", "W" + mark, "Wim", address);
            String secret = invite("transport-midden", "hr@transportmidden.example");
            askFor("15");
            try {
                WebClient wim = new WebClient(server.portal());
                show(wim, secret);
                birth(wim, "14-3-1994");
                assertThat(wim.get("/login/password").body()).contains("Minimale lengte van 15 tekens");
                assertThat(wim.postForm("/login/password", "choose", Map.of("password", "Tuinhek-Reg-4?"), "save")
                                .body())
                        .contains("Minimale lengte van 15 tekens", "errors-title");
                assertThat(wim.postForm("/login/password", "choose", Map.of("password", "Tuinhek-Rege-4?"), "save")
                                .location())
                        .endsWith("/login/pin");
            } finally {
                askFor("8");
            }
        }
    }

    /** Sets the length on the employer's own page. */
    private void askFor(String length) {
        try (Browser desk = Browser.desktop()) {
            Portal.logInToAdministration(desk, "hr@transportmidden.example");
            desk.open("/admin/transport-midden/settings");
            desk.page().locator("input[id='access:shortest']").fill(length);
            desk.page().locator("button[id='access:saveAccess']").click();
            desk.page().waitForSelector(".s-alert--ok");
        }
    }

    private String invite() {
        return invite("zorggroep-midden", "hr@middenzorg.example");
    }

    /** The secret of the newest mail, after the employer has sent one more. */
    private String invite(String slug, String employer) {
        Mails mails = Mails.of(server);
        int before = mails.to(address).size();
        try (Browser desk = Browser.desktop()) {
            Portal.logInToAdministration(desk, employer);
            desk.open("/admin/" + slug + "/employees/invitations?q=W" + mark);
            desk.page().locator("tbody button[id$=':invite']").click();
            desk.page().waitForSelector(".s-alert--ok");
        }
        long end = System.nanoTime() + 30_000_000_000L;
        while (mails.to(address).size() == before && System.nanoTime() < end) {
            mails.await(address, "Je account bij");
        }
        return mails.to(address).get(0).link().getFragment();
    }

    private String invitations(String query) {
        try (Browser desk = Browser.desktop()) {
            Portal.logInToAdministration(desk, "hr@middenzorg.example");
            return desk.open("/admin/zorggroep-midden/employees/invitations" + query)
                    .page()
                    .locator("tbody")
                    .innerText();
        }
    }

    private static Answer show(WebClient client, String secret) {
        return client.postForm("/login/invitation", "invitation", Map.of("secret", secret), "open");
    }

    private static Answer birth(WebClient client, String date) {
        return client.postForm("/login/invitation", "birth", Map.of("birthDate", date), "answer");
    }
}
