package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.LoginName;
import nl.strook.core.invitation.BirthAnswer;
import nl.strook.core.invitation.InvitationState;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.invitation.Opening.Outcome;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking an invitation up, on the real database. */
@ExtendWith(ArquillianExtension.class)
class ActivationIT extends InvitedPeople {

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(ActivationIT.class, InvitedPeople.class);
    }

    @Test
    @Tag("R6")
    void aLinkIsSingleUseAndLookingAtItUsesNothingUp() {
        OpenInvitation open = proven(hire("1", "tess@" + mark + ".example"));
        assertThat(activation.open(secret, Purpose.INVITATION).outcome()).isEqualTo(Outcome.OPEN);
        UUID account = activation.accept(open, HASH);
        assertThat(activation.open(secret, Purpose.INVITATION).outcome()).isEqualTo(Outcome.USED);
        assertThatThrownBy(() -> activation.accept(open, HASH)).hasMessageContaining("invitation.over");
        assertThat(asSystem(() -> tenants.runOnPlatform(() -> memberships.placesOf(account))))
                .containsOnlyKeys(tenant.value());
    }

    @Test
    @Tag("R7")
    void fiveWrongBirthDatesBlockTheLinkHoweverManyTryAtOnce() throws Exception {
        UUID tess = hire("1", "tess@" + mark + ".example");
        invite(tess);
        OpenInvitation open = opened();
        CyclicBarrier barrier = new CyclicBarrier(8);
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        List<Future<BirthAnswer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate guess = BIRTH.plusDays(i + 1L);
            answers.add(guessers.submit(() -> {
                barrier.await();
                return activation.birth(open, guess);
            }));
        }
        int looked = 0;
        for (Future<BirthAnswer> answer : answers) {
            assertThat(answer.get().right()).isFalse();
            looked += answer.get().triesLeft() > 0 ? 1 : 0;
        }
        guessers.shutdown();
        assertThat(looked).as("wrong ones that left a try").isEqualTo(4);
        assertThat(activation.birth(open, BIRTH).right())
                .as("the right one is too late")
                .isFalse();
        assertThat(outcome(secret)).isEqualTo(Outcome.BLOCKED);
        assertThat(state(tess)).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    @Tag("R7")
    void withoutTheBirthDateNothingIsAccepted() {
        invite(hire("1", "tess@" + mark + ".example"));
        OpenInvitation open = opened();
        assertThatThrownBy(() -> activation.accept(open, HASH)).hasMessageContaining("invitation.over");
    }

    @Test
    @Tag("R22")
    void anAddressThatHasAnAccountGetsAMembershipAndKeepsItsPassword() {
        UUID account = asSystem(() -> tenants.runOnPlatform(() -> {
            UUID id = accounts.open(new LoginName("noor@" + mark + ".example"), "Noor", "nl")
                    .id();
            accounts.setSecrets(id, HASH, HASH);
            return id;
        }));
        OpenInvitation open = proven(hire("1", "Noor@" + mark + ".example"));
        assertThat(activation.hasAccount(open)).isTrue();
        assertThatThrownBy(() -> activation.accept(open, HASH + "x"))
                .as("an invitation sets no password of an account that is there")
                .hasMessageContaining("invitation.over");
        assertThat(activation.join(open, otherAccount())).isFalse();
        assertThat(activation.join(open, account)).isTrue();
        assertThat(asSystem(() -> tenants.runOnPlatform(() -> memberships.placesOf(account))))
                .containsOnlyKeys(tenant.value());
        assertThat(outcome(secret)).isEqualTo(Outcome.USED);
    }
}
