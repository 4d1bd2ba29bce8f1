package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.strook.acceptance.Mails;
import nl.strook.acceptance.Mails.Mail;
import nl.strook.acceptance.ServerOfTheSession;
import nl.strook.acceptance.WebClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mail about a new payslip, as it lay in the mailbox after the demo world's newest period. */
class PayslipNoticeWebIT {

    private static final String FREDERIK = "frederik.krijger@noord.example";

    @Test
    @Tag("R2")
    @Tag("R46")
    @Tag("R88")
    void itNamesTheEmployerAndLeadsToThePayslipWithoutAnAmount() {
        Mail mail = Mails.of(ServerOfTheSession.server()).await(FREDERIK, "Je loonstrook");

        assertThat(mail.from()).contains("Technisch Bedrijf Noord");
        for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
            assertThat(part).doesNotContain("€", "EUR", "Salariskantoor").doesNotContainPattern("\\d,\\d\\d\\b");
        }
        assertThat(mail.text()).contains("Technisch Bedrijf Noord");
        assertThat(mail.html()).contains(mail.link().toString()).doesNotContain("<img", "cid:");
        assertThat(mail.link().getPath()).matches("/noord/payslips/payslip/[0-9a-f-]{36}");
        WebClient frederik = WebClient.loggedIn(FREDERIK);
        assertThat(frederik.get(mail.link().getPath()).body()).contains("Loonstrook");
    }

    @Test
    @Tag("R46")
    void thereIsOneForThePeriodAndNoneForThoseThatLieInThePast() {
        List<String> subjects = Mails.of(ServerOfTheSession.server()).to(FREDERIK).stream()
                .map(Mail::subject)
                .filter(subject -> subject.startsWith("Je loonstrook"))
                .toList();

        assertThat(subjects).hasSize(1);
    }
}
