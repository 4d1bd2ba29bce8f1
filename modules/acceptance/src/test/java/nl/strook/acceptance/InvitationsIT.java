package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.SecretDigest;
import nl.strook.core.invitation.Activation;
import nl.strook.core.invitation.BirthAnswer;
import nl.strook.core.invitation.InvitationBoard;
import nl.strook.core.invitation.InvitationCheck;
import nl.strook.core.invitation.InvitationFilter;
import nl.strook.core.invitation.InvitationReminders;
import nl.strook.core.invitation.InvitationRow;
import nl.strook.core.invitation.InvitationState;
import nl.strook.core.invitation.Invitations;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.invitation.Opening;
import nl.strook.core.invitation.Opening.Outcome;
import nl.strook.core.invitation.PaperCode;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.Tenant;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invitations on the real database. Each test has a tenant of its own, whose people are born on 14-3-1994. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT {

    private static final LocalDate BIRTH = LocalDate.of(1994, 3, 14);
    private static final String HASH = "$argon2id$v=19$m=47104,t=1,p=1,keyid=p1$c2FsdHNhbHQ$dGFn";

    @Inject
    Tenants tenants;

    @Inject
    Invitations invitations;

    @Inject
    InvitationBoard board;

    @Inject
    InvitationReminders reminders;

    @Inject
    Activation activation;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @PersistenceContext(unitName = "strook")
    EntityManager entityManager;

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource database;

    private TenantId tenant;
    private String mark;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(InvitationsIT.class);
    }

    @BeforeEach
    void makeTenant() {
        mark = "i" + UUID.randomUUID().toString().substring(0, 8);
        tenant = asSystem(() -> tenants.runOnPlatform(() -> {
            Tenant made = new Tenant(new TenantSlug(mark), "Invites " + mark);
            entityManager.persist(made);
            return made.tenantId();
        }));
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

    private String secret = "";

    /** Invites by a link whose secret the test knows: it takes the place of the one in the mail, of which nobody has the secret. */
    private void invite(UUID employee) {
        inTenant(() -> invitations.send(List.of(employee)));
        secret = SecretDigest.newSecret();
        try {
            sql("update account_token set token_hash = '" + SecretDigest.of(secret) + "' where tenant_id = ?"
                    + " and subject_id = (select id from invitation where employee_id = '" + employee + "')"
                    + " and purpose = 'INVITATION' and used_at is null and voided_at is null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OpenInvitation opened() {
        Opening opening = activation.open(secret, Purpose.INVITATION);
        assertThat(opening.outcome()).isEqualTo(Outcome.OPEN);
        return opening.invitation();
    }

    private OpenInvitation proven(UUID employee) {
        invite(employee);
        OpenInvitation open = opened();
        assertThat(activation.birth(open, BIRTH).right()).isTrue();
        return open.known();
    }

    /** As far as the confirmed address of somebody with a code on paper. */
    private OpenInvitation provenByCode(UUID employee, String address) {
        PaperCode code = inTenant(() -> invitations.code(employee));
        OpenInvitation open = activation
                .open(PaperCode.secretOf(code.code().toLowerCase(Locale.ROOT)), Purpose.INVITATION)
                .invitation();
        assertThat(open).as("a code works as it is typed").isNotNull();
        assertThat(activation.birth(open, BIRTH).right()).isTrue();
        activation.confirmAddress(open.known(), new LoginName(address));
        secret = SecretDigest.newSecret();
        try {
            sql("update account_token set token_hash = '" + SecretDigest.of(secret) + "' where tenant_id = ?"
                    + " and subject_id = '" + open.invitation() + "' and purpose = 'INVITATION_ADDRESS'"
                    + " and used_at is null and voided_at is null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        OpenInvitation confirmed =
                activation.open(secret, Purpose.INVITATION_ADDRESS).invitation();
        assertThat(confirmed).isNotNull();
        return confirmed;
    }

    private Outcome outcome(String shown) {
        return activation.open(shown, Purpose.INVITATION).outcome();
    }

    private UUID otherAccount() {
        return asSystem(() ->
                tenants.runOnPlatform(() -> accounts.open(new LoginName("other@" + mark + ".example"), "Other", "nl")
                        .id()));
    }

    private UUID hire(String number, String email) {
        UUID id = UUID.randomUUID();
        try {
            sql("insert into employee (id, tenant_id, version, number, initials, first_name, last_name, birth_on,"
                    + " pay_otherwise, email, language) values ('" + id + "', ?, 0, '" + number
                    + "', 'T.', 'Tess', 'Vermeer', '1994-03-14', true, " + (email == null ? "null" : "'" + email + "'")
                    + ", 'NL')");
            sql("insert into employment (id, tenant_id, version, employee_id, start_on, income_relationship_number,"
                    + " job_title, written_contract, on_call, insured_status) select uuid(), tenant_id, 0, id,"
                    + " '2020-01-01', 1, 'Monteur', true, false, 'EMPLOYEE' from employee where tenant_id = ?"
                    + " and id = '" + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private InvitationState state(UUID employee) {
        return row(employee).state();
    }

    private InvitationRow row(UUID employee) {
        return inTenant(() -> board.list(new InvitationFilter(null, ""), 0, 100)).stream()
                .filter(row -> row.employeeId().equals(employee))
                .findFirst()
                .orElseThrow();
    }

    private long mails(String kind) {
        try {
            return number("select count(*) from outbox_entry where tenant_id = ? and kind = '" + kind + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int accounts(String name) throws SQLException {
        return (int) number("select count(*) from user_account where email = '" + name + "@" + mark
                + ".example' and ? is not null");
    }

    private <T> T inTenant(Supplier<T> work) {
        return asSystem(() -> tenants.runAs(tenant, work));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Actor.runAsSystem("test", work);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, tenant.toString());
            prepared.executeUpdate();
        }
    }

    private long number(String select) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(select)) {
            prepared.setString(1, tenant.toString());
            try (ResultSet rows = prepared.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** What the database has been asked since its start, by everybody. */
    private long statements() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement("show global status like 'Questions'");
                ResultSet rows = prepared.executeQuery()) {
            rows.next();
            return rows.getLong(2);
        }
    }

    private static void await(Supplier<Boolean> reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.get()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
