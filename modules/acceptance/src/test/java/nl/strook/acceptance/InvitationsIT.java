package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.strook.core.invitation.InvitationCheck;
import nl.strook.core.invitation.InvitationFilter;
import nl.strook.core.invitation.InvitationState;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.invitation.Opening.Outcome;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations on the real database: sending them, and what became of each. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT extends InvitedPeople {

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(InvitationsIT.class, InvitedPeople.class);
    }

    @Test
    @Tag("R5")
    @Tag("R86")
    void invitingQueuesOneMailAndKeepsOnlyTheHashOfItsSecret() throws SQLException {
        UUID tess = hire("1", "tess@" + mark + ".example");
        assertThat(state(tess)).isEqualTo(InvitationState.TO_SEND);
        assertThat(inTenant(() -> invitations.send(List.of(tess)))).isEqualTo(1);
        await(() -> state(tess) == InvitationState.SENT);
        assertThat(number("select count(*) from outbox_entry where tenant_id = ?"))
                .isEqualTo(1);
        assertThat(number("select count(*) from outbox_entry where tenant_id = ? and link_path <> '/'"))
                .as("the secret is gone when the mail is out")
                .isZero();
        assertThat(accounts("tess")).as("no account before the activation").isZero();
    }

    @Test
    @Tag("R6")
    void anExpiredARevokedAndAReplacedLinkSayWhatTheyAre() throws SQLException {
        UUID tess = hire("1", "tess@" + mark + ".example");
        invite(tess);
        String first = secret;
        invite(tess);
        assertThat(outcome(first)).isEqualTo(Outcome.REPLACED);
        assertThat(outcome(secret)).isEqualTo(Outcome.OPEN);
        sql("update invitation set expires_at = expires_at - interval 5 day where tenant_id = ?");
        sql("update account_token set expires_at = expires_at - interval 5 day where tenant_id = ?");
        assertThat(outcome(secret)).isEqualTo(Outcome.EXPIRED);
        assertThat(state(tess)).isEqualTo(InvitationState.EXPIRED);
        activation.askAgain(secret);
        assertThat(row(tess).askedAt())
                .as("the employer sees that a new link is asked")
                .isNotNull();
        invite(tess);
        assertThat(row(tess).askedAt()).isNull();
        inTenant(() -> {
            invitations.revoke(tess);
            return true;
        });
        assertThat(outcome(secret)).isEqualTo(Outcome.REVOKED);
        assertThat(state(tess)).isEqualTo(InvitationState.REVOKED);
        assertThat(outcome("nobody's-secret")).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void twoEmployeesDoNotShareAnAddressOrAnAccount() {
        UUID one = hire("1", "shared@" + mark + ".example");
        UUID two = hire("2", "Shared@" + mark + ".example");
        UUID three = hire("3", null);
        UUID four = hire("4", "four@" + mark + ".example");
        UUID five = hire("5", "five.at.home");
        InvitationCheck check = inTenant(() -> invitations.check(null));
        assertThat(check.shared()).extracting(InvitationCheck.Person::id).containsExactlyInAnyOrder(one, two);
        assertThat(check.missing()).extracting(InvitationCheck.Person::id).containsExactly(three);
        assertThat(check.wrong()).extracting(InvitationCheck.Person::id).containsExactly(five);
        assertThat(check.ready()).containsExactly(four);
        assertThat(inTenant(() -> invitations.send(null))).isEqualTo(1);
        OpenInvitation first = provenByCode(one, "both@" + mark + ".example");
        UUID account = activation.accept(first, HASH);
        OpenInvitation second = provenByCode(two, "both@" + mark + ".example");
        assertThat(activation.hasAccount(second)).isTrue();
        assertThatThrownBy(() -> activation.join(second, account))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("identity.membership.shared");
        assertThat(state(two)).isEqualTo(InvitationState.SENT);
    }

    @Test
    void aBounceShowsAtTheInvitation() throws SQLException {
        UUID tess = hire("1", "tess@" + mark + ".example");
        invite(tess);
        await(() -> state(tess) == InvitationState.SENT);
        sql("update outbox_entry set state = 'BOUNCED', last_answer = '550 no such mailbox' where tenant_id = ?");
        assertThat(state(tess)).isEqualTo(InvitationState.BOUNCED);
        assertThat(row(tess).answer()).startsWith("550");
        assertThat(inTenant(() -> board.counts()))
                .containsEntry(InvitationState.BOUNCED, 1L)
                .containsEntry(InvitationState.SENT, 0L);
        assertThat(inTenant(() -> board.count(new InvitationFilter(InvitationState.BOUNCED, "tess"))))
                .isEqualTo(1);
    }

    @Test
    void oneReminderLeavesOnDayThreeWithANewLink() throws SQLException {
        UUID tess = hire("1", "tess@" + mark + ".example");
        invite(tess);
        String first = secret;
        await(() -> state(tess) == InvitationState.SENT);
        assertThat(asSystem(reminders::round)).as("on the first day").isZero();
        sql("update invitation set expires_at = expires_at - interval 74 hour where tenant_id = ?");
        sql("update account_token set expires_at = expires_at - interval 74 hour where tenant_id = ?");
        reminders.round();
        await(() -> mails("identity.invitation-reminder") == 1);
        assertThat(outcome(first)).isEqualTo(Outcome.REPLACED);
        await(() -> state(tess) == InvitationState.SENT);
        sql("update invitation set expires_at = expires_at - interval 74 hour where tenant_id = ?");
        sql("update account_token set expires_at = expires_at - interval 74 hour where tenant_id = ?");
        reminders.round();
        assertThat(mails("identity.invitation-reminder")).as("one, no more").isEqualTo(1);
    }

    @Test
    void fiveThousandAreQueuedInUnderFiveSeconds() throws SQLException {
        sql("insert into employee (id, tenant_id, version, number, initials, first_name, last_name, birth_on,"
                + " pay_otherwise, email, language) select uuid(), ?, 0, seq, 'A.', 'Anna', concat('Bakker', seq),"
                + " '1994-03-14', true, concat('a', seq, '@" + mark + ".example'), 'NL' from seq_1_to_5000");
        sql("insert into employment (id, tenant_id, version, employee_id, start_on, income_relationship_number,"
                + " job_title, written_contract, on_call, insured_status) select uuid(), tenant_id, 0, id,"
                + " '2020-01-01', 1, 'Monteur', true, false, 'EMPLOYEE' from employee where tenant_id = ?");
        assertThat(inTenant(() -> invitations.check(null)).ready()).hasSize(5_000);
        long statements = statements();
        long start = System.nanoTime();
        assertThat(inTenant(() -> invitations.send(null))).isEqualTo(5_000);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        long used = statements() - statements;
        System.getLogger("measure")
                .log(System.Logger.Level.INFO, "5,000 invitations queued in {0} with {1} statements", taken, used);
        sql("update outbox_entry set state = 'SKIPPED' where tenant_id = ? and state = 'QUEUED'");
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
        assertThat(inTenant(() -> invitations.check(null)).ready()).isEmpty();
    }
}
