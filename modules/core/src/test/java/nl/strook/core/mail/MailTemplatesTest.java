package nl.strook.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplatesTest {

    private static final MailSettings SETTINGS =
            MailSettings.of(Map.of("STROOK_PUBLIC_URL", "https://portaal.strook.example"));
    private static final MailLook NOORD = new MailLook("Technisch Bedrijf Noord", "noord", BrandColours.of(264, 130));

    private final MailTemplates templates = new MailTemplates(SETTINGS);

    @Test
    void theStylesAreInTheTagsAndTheBrandIsTheTenants() {
        String html = render(Map.of("what", "je strook")).html();
        assertThat(html).doesNotContain("class=", "<link", "<style", "<img", "#e8f1ff\"");
        assertThat(html).contains("<td style=\"padding: 18px 28px; background: #22428d;");
        assertThat(html).contains("<p style=\"margin: 0 0 16px;\">Hallo Frederik,</p>");
        assertThat(html).contains("Technisch Bedrijf Noord</td>", "<html lang=\"nl\">");
        MailLook baker = new MailLook("Bakkerij", "bakkerij-centrum", BrandColours.of(48, 90));
        assertThat(templates.render(content(Map.of("what", "x")), baker).html()).doesNotContain("#22428d");
    }

    @Test
    void theLinkComesFromTheSettingsOnly() {
        RenderedMail mail = render(Map.of("what", "je strook"));
        String address = "https://portaal.strook.example/noord/hello/greeting/7";
        assertThat(mail.html()).contains("href=\"" + address + "\"");
        assertThat(mail.text()).contains("\n" + address + "\n");
        assertThat(mail.text()).startsWith("Hallo Frederik,\n").endsWith("Technisch Bedrijf Noord\n");
        for (String path : new String[] {"//evil.example", "https://evil.example", "/a/../b", "/a\r\nb", "hello"}) {
            assertThatThrownBy(() -> MailLink.portal(path)).as(path).isInstanceOf(UnsendableMailException.class);
        }
    }

    @Test
    void valuesAreEscapedInHtmlAndStayAsTheyAreInText() {
        RenderedMail mail = render(Map.of("what", "<b>\"A & B's\"</b>"));
        assertThat(mail.html())
                .contains("&lt;b&gt;&quot;A &amp; B&#39;s&quot;&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(mail.text()).contains("<b>\"A & B's\"</b>");
        assertThat(mail.subject()).isEqualTo("Hallo <b>\"A & B's\"</b> staat klaar");
    }

    @Test
    void aValueThatIsMissingOrAnAmountMakesNoMail() {
        assertThatThrownBy(() -> render(Map.of())).hasMessageContaining("{what}");
        assertThatThrownBy(() -> render(Map.of("what", "\u20ac 2.000,00"))).hasMessageContaining("amount");
        assertThatThrownBy(() -> render(Map.of("what", "EUR 2.000,00"))).hasMessageContaining("amount");
        assertThatThrownBy(() -> render(Map.of("what", "a\nBcc: b"))).hasMessageContaining("Subject");
    }

    @Test
    void aNameThatEndsLikeTheCurrencyIsNoAmount() {
        MailContent fleur = new MailContent(
                "hello.greeting",
                "Fleur van Dam",
                Locale.forLanguageTag("nl"),
                Map.of("what", "Dag Fleur van Dam"),
                MailLink.portal("/x"));

        assertThat(templates.render(fleur, NOORD).text()).contains("Fleur van Dam");
    }

    @Test
    void aLanguageWithoutATemplateIsNoMail() {
        MailContent english =
                new MailContent("hello.greeting", "Frederik", Locale.ENGLISH, Map.of(), MailLink.portal("/x"));
        assertThatThrownBy(() -> templates.render(english, NOORD)).hasMessageContaining("greeting_en");
    }

    @Test
    void theColoursAreThoseOfTheScreens() {
        assertThat(BrandColours.of(264, 130)).isEqualTo(new BrandColours("#22428d", "#e8f1ff", "#bcd1fd"));
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThatThrownBy(() -> MailSettings.of(Map.of("STROOK_SMTP_TLS", "yes")))
                .hasMessageContaining("STROOK_SMTP_TLS");
        assertThatThrownBy(() -> MailSettings.of(Map.of("STROOK_SMTP_PORT", "0")))
                .hasMessageContaining("STROOK_SMTP_PORT");
        assertThatThrownBy(() -> MailSettings.of(Map.of("STROOK_MAIL_FROM", "a b")))
                .hasMessageContaining("STROOK_MAIL_FROM");
        assertThatThrownBy(() -> MailSettings.of(Map.of("STROOK_PUBLIC_URL", "ftp://x")))
                .hasMessageContaining("STROOK_PUBLIC_URL");
        assertThat(MailSettings.of(Map.of()).from()).isEqualTo("no-reply@localhost");
    }

    private RenderedMail render(Map<String, String> values) {
        return templates.render(content(values), NOORD);
    }

    private static MailContent content(Map<String, String> values) {
        return new MailContent(
                "hello.greeting",
                "Frederik",
                Locale.forLanguageTag("nl"),
                values,
                MailLink.portal("/hello/greeting/7"));
    }
}
