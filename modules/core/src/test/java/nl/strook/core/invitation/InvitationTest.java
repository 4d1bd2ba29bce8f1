package nl.strook.core.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(4));

    private final Invitation invitation = Invitation.ofEmployee(UUID.randomUUID());

    @Test
    @Tag("R6")
    void itIsOpenFromTheSendingUntilItsEnd() {
        assertThat(invitation.isOpen(NOW)).isFalse();
        invitation.sent(NOW, END, false);
        assertThat(invitation.isOpen(END.minusMillis(1))).isTrue();
        assertThat(invitation.isOpen(END)).isFalse();
    }

    @Test
    @Tag("R7")
    void theFifthWrongBirthDateEndsIt() {
        invitation.sent(NOW, END, false);
        for (int left = 4; left > 0; left--) {
            assertThat(invitation.wrongBirth(NOW)).isEqualTo(left);
            assertThat(invitation.isOpen(NOW)).isTrue();
        }
        assertThat(invitation.wrongBirth(NOW)).isZero();
        assertThat(invitation.isOpen(NOW)).isFalse();
        assertThat(invitation.getRevokedBecause()).isEqualTo(RevokedBecause.WRONG_BIRTH_DATE);
    }

    @Test
    void aNewLinkBeginsAnewAndIsAnotherMail() {
        invitation.sent(NOW, END, false);
        invitation.wrongBirth(NOW);
        invitation.revoke(NOW, RevokedBecause.NOT_MINE);
        invitation.askAgain(NOW);
        invitation.sent(NOW, END, false);
        assertThat(invitation.isOpen(NOW)).isTrue();
        assertThat(invitation.getWrongBirths()).isZero();
        assertThat(invitation.getSendings()).isEqualTo(2);
        invitation.reminded(NOW, END);
        assertThat(invitation.getSendings()).isEqualTo(3);
        assertThat(invitation.getReminders()).isEqualTo(1);
    }

    @Test
    void aCodeOnPaperIsReadAsItIsTyped() {
        PaperCode code = PaperCode.make("Tess Vermeer", "1078", END);
        assertThat(code.code()).matches("([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}");
        String typed = " " + code.code().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(PaperCode.secretOf(typed)).isEqualTo(code.secret()).hasSize(16);
    }

    @Test
    void noTwoCodesAreTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(PaperCode.make("", "", END).code())).isTrue();
        }
    }
}
