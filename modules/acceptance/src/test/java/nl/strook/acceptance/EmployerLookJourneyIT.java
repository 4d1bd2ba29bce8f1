package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The bureau gives an employer its logo, and reads how the taxes treat somebody. */
class EmployerLookJourneyIT {

    private static final String BUREAU = "pieter.jansen@strook.example";

    @Test
    void theBureauKeepsALogoSeesItAndTakesItAway() throws IOException {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            browser.open(ServerOfTheSession.server().administration() + "/bakkerij-centrum/settings");
            choose(page, new FilePayload("logo.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("main").innerText()).contains("geen PNG of JPEG die we kunnen lezen");

            choose(page, new FilePayload("logo.jpg", "image/jpeg", picture()));
            Locator logo = page.locator(".s-logo img");
            assertThat(logo.getAttribute("alt")).isEqualTo("Logo van Bakkerij Centrum");
            assertThat(logo.evaluate("image => image.naturalWidth")).isEqualTo(240);
            browser.photograph("settings-logo").requireNoSidewaysScroll().requireAccessible();

            page.locator("button[id$='logo-remove']").click();
            page.locator(".s-logo")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(page.locator("main").innerText()).contains("Er is nog geen logo");
        }
    }

    @Test
    void theEmployersAdministratorSeesTheLogoAndCannotChangeIt() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, "anne.de.vries@noord.example");
            browser.open(ServerOfTheSession.server().administration() + "/noord/settings");
            assertThat(browser.page().locator(".s-logo img").count()).isEqualTo(1);
            assertThat(browser.page().locator("input[type=file]").count()).isZero();
        }
    }

    @Test
    void thePageOfAnEmployeeShowsTheTaxStatusFromItsDay() {
        try (Browser browser = Browser.desktop()) {
            Portal.logInToAdministration(browser, BUREAU);
            Page page = browser.page();
            browser.open(ServerOfTheSession.server().administration() + "/transport-midden/employees?q=Ewa");
            page.locator("table a", new Page.LocatorOptions().setHasText("Ewa de Boer"))
                    .click();
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("alleenstaande-ouderenkorting"));
            assertThat(row.innerText()).contains("1-1-2026", "wit");
            browser.photograph("employee-taxes").requireNoSidewaysScroll().requireAccessible();
        }
    }

    private static void choose(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("button[id$='logo-keep']").click();
        page.waitForLoadState();
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(240, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, 240, 80);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
