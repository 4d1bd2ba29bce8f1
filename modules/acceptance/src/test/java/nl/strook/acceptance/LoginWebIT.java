package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.strook.acceptance.WebClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log-in of both applications over HTTP, on the demo world. */
class LoginWebIT {

    private final StrookServer server = ServerOfTheSession.server();

    @Test
    @Tag("R90")
    void eachRoleLandsWhereItBelongs() {
        assertThat(landing("frederik.krijger@noord.example")).endsWith("/noord/");
        assertThat(landing("hr@middenzorg.example")).contains("/admin/zorggroep-midden");
        assertThat(landing("pieter.jansen@strook.example")).endsWith("/admin/");
    }

    @Test
    @Tag("R22")
    void aPersonWithTwoEmployersChoosesAndSwitchesWithANewSession() {
        WebClient noor = new WebClient(server.portal());
        Answer after = login(noor, "noor.visser@example.org");
        assertThat(after.location()).endsWith("/login/employer");
        assertThat(noor.get("/login/employer").body()).contains("Technisch Bedrijf Noord", "Bakkerij Centrum");
        assertThat(noor.post("/login/employer", Map.of("place", "noord")).location())
                .endsWith("/noord/");
        assertThat(noor.get("/noord/").status()).isEqualTo(200);
        String first = noor.cookies().get("__Host-ess");
        Answer other = noor.get("/bakkerij-centrum/");
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.body()).contains("/login/employer?to=bakkerij-centrum");
        assertThat(noor.get("/noord/").status()).isEqualTo(200);
        noor.post("/login/employer", Map.of("place", "bakkerij-centrum"));
        assertThat(noor.get("/bakkerij-centrum/").status()).isEqualTo(200);
        assertThat(noor.get("/noord/").status()).isEqualTo(404);
        assertThat(noor.cookies().get("__Host-ess")).isNotEqualTo(first);
    }

    @Test
    @Tag("R91")
    void anotherTenantsAddressIsTheSame404AsAnUnknownOne() {
        WebClient frederik = WebClient.loggedIn("frederik.krijger@noord.example");
        Answer foreign = frederik.get("/zorggroep-midden/");
        Answer unknown = frederik.get("/nergens/");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
    }

    @Test
    void aStrangerIsLedToTheLogInWithTheLookOfTheEmployer() {
        WebClient stranger = new WebClient(server.portal());
        Answer answer = stranger.get("/noord/payslips/my-payslips");
        assertThat(answer.status()).isEqualTo(302);
        Answer login = stranger.follow(answer);
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.body()).contains("Technisch Bedrijf Noord");
        assertThat(stranger.follow(stranger.get("/nergens/")).body()).doesNotContain("nergens/");
    }

    @Test
    void whoWantedAPageGetsItAfterTheLogIn() {
        WebClient frederik = new WebClient(server.portal());
        frederik.postForm(
                "/login?to=/noord/my-info",
                "login",
                Map.of("email", "frederik.krijger@noord.example", "password", WebClient.PASSWORD),
                "enter");
        Answer after = frederik.postForm("/login/code", "code", Map.of("pin", WebClient.PIN), "enter");
        assertThat(after.location()).endsWith("/noord/my-info");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        WebClient client = new WebClient(server.portal());
        Answer wrong = tryPassword(client, "els.bakker@noord.example", "Verkeerd-Raam-12!");
        Answer unknown = tryPassword(client, "niemand@noord.example", "Verkeerd-Raam-12!");
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(wrong.body()).contains("klopt niet");
        assertThat(withoutNonce(wrong.body()).replace("els.bakker", "niemand")).isEqualTo(withoutNonce(unknown.body()));
    }

    @Test
    void afterWrongPasswordsTheRightOneHasToWait() {
        WebClient guesser = new WebClient(server.portal());
        String victim = "sven.van.dam@transportmidden.example";
        // Five are free; then each has to wait twice as long as the one before: 2 seconds, 4, 8.
        for (int i = 1; i <= 7; i++) {
            Mails.pause(i == 6 ? 2_100 : i == 7 ? 4_100 : 0);
            assertThat(tryPassword(guesser, victim, "Gok-" + i + "-Raam!").body())
                    .contains("klopt niet");
        }
        Answer right = tryPassword(guesser, victim, WebClient.PASSWORD);
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body()).contains("te vaak fout");
        assertThat(guesser.cookies()).doesNotContainKey("__Host-ess");
    }

    @Test
    void fiveWrongPinsVoidTheLogIn() {
        WebClient client = new WebClient(server.portal());
        tryPassword(client, "emma.verhoeven@transportmidden.example", WebClient.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(pin(client, "90817" + i).body()).contains("Deze pincode klopt niet");
        }
        assertThat(pin(client, WebClient.PIN).location()).contains("/login?void=1");
        assertThat(client.get("/login/code").location()).endsWith("/login");
    }

    @Test
    @Tag("R16")
    void betweenPasswordAndPinNothingIsReachable() {
        WebClient half = new WebClient(server.portal());
        tryPassword(half, "frederik.krijger@noord.example", WebClient.PASSWORD);
        assertThat(half.get("/noord/").location()).contains("/login");
        assertThat(half.get("/login/employer").location()).endsWith("/login");
        assertThat(half.get("/admin/").location()).contains("/admin/login");
    }

    @Test
    void theSessionHasANewIdAfterEachStep() {
        WebClient client = new WebClient(server.portal());
        tryPassword(client, "frederik.krijger@noord.example", WebClient.PASSWORD);
        String half = client.cookies().get("__Host-ess");
        pin(client, WebClient.PIN);
        assertThat(client.cookies().get("__Host-ess")).isNotEqualTo(half);
    }

    @Test
    void loggingOutOfOneApplicationEndsBoth() {
        WebClient pieter = WebClient.loggedIn("pieter.jansen@strook.example");
        assertThat(pieter.cookies()).containsKeys("__Host-ess", "__Host-adm");
        String admin = pieter.cookies().get("__Host-adm");
        Answer out = pieter.post("/logout", Map.of());
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(pieter.cookies()).doesNotContainKey("__Host-ess").containsEntry("__Host-adm", admin);
        assertThat(pieter.get("/admin/").location()).contains("/admin/login");
    }

    @Test
    void aHandOverCodeWorksOnceAndOnlyInTheBrowserThatAsked() {
        WebClient pieter = new WebClient(server.portal());
        Answer asked = pieter.get("/admin/login");
        String login = asked.location();
        login(pieter, "pieter.jansen@strook.example");
        Answer code = pieter.get(login);
        assertThat(code.location()).contains("/admin/enter?code=");
        WebClient thief = new WebClient(server.portal());
        thief.get("/admin/login");
        assertThat(thief.get(code.location()).status()).isEqualTo(403);
        assertThat(pieter.get(code.location()).location()).endsWith("/admin/");
        pieter.cookies().remove("__Host-adm");
        assertThat(pieter.get(code.location()).status()).isEqualTo(403);
    }

    @Test
    void anEmployeeDoesNotGetIntoTheAdministration() {
        WebClient frederik = WebClient.loggedIn("frederik.krijger@noord.example");
        Answer end = frederik.follow(frederik.get("/admin/noord/payroll/runs"));
        assertThat(end.address()).endsWith("/noord/");
        assertThat(frederik.cookies()).doesNotContainKey("__Host-adm");
    }

    @Test
    void anEmployerReachesOnlyItsOwnAdministration() {
        WebClient anne = WebClient.loggedIn("anne.de.vries@noord.example");
        assertThat(anne.get("/admin/zorggroep-midden/").status()).isEqualTo(404);
        assertThat(anne.get("/admin/zorggroep-midden/").body())
                .isEqualTo(anne.get("/admin/nergens/").body());
    }

    @Test
    void theServerEnforcesJakartaSecurity() {
        WebClient stranger = new WebClient(server.portal());
        Answer guarded = stranger.get("/login/employer");
        assertThat(guarded.status()).isEqualTo(302);
        assertThat(guarded.location()).endsWith("/login");
        // The container's own answer, before any filter of ours: it bears none of their headers.
        assertThat(guarded.headers()).doesNotContainKey("content-security-policy");
    }

    private static String withoutNonce(String page) {
        return page.replaceAll("[0-9a-f]{8}(\\\\?-[0-9a-f]{4}){3}\\\\?-[0-9a-f]{12}", "");
    }

    private String landing(String email) {
        WebClient client = new WebClient(server.portal());
        return client.follow(login(client, email)).address();
    }

    private static Answer login(WebClient client, String email) {
        tryPassword(client, email, WebClient.PASSWORD);
        return pin(client, WebClient.PIN);
    }

    private static Answer tryPassword(WebClient client, String email, String password) {
        return client.postForm("/login", "login", Map.of("email", email, "password", password), "enter");
    }

    private static Answer pin(WebClient client, String pin) {
        return client.postForm("/login/code", "code", Map.of("pin", pin), "enter");
    }
}
