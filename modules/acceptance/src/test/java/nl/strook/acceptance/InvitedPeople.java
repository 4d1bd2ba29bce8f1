package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.SecretDigest;
import nl.strook.core.invitation.Activation;
import nl.strook.core.invitation.InvitationBoard;
import nl.strook.core.invitation.InvitationFilter;
import nl.strook.core.invitation.InvitationReminders;
import nl.strook.core.invitation.InvitationRow;
import nl.strook.core.invitation.InvitationState;
import nl.strook.core.invitation.Invitations;
import nl.strook.core.invitation.OpenInvitation;
import nl.strook.core.invitation.Opening;
import nl.strook.core.invitation.Opening.Outcome;
import nl.strook.core.invitation.PaperCode;
import nl.strook.core.tenant.Tenant;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import org.junit.jupiter.api.BeforeEach;

/** An employer of its own for each test, whose people are born on 14-3-1994, and the invitations to them. */
abstract class InvitedPeople {

    static final LocalDate BIRTH = LocalDate.of(1994, 3, 14);
    static final String HASH = "$argon2id$v=19$m=47104,t=1,p=1,keyid=p1$c2FsdHNhbHQ$dGFn";

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

    TenantId tenant;
    String mark;
    String secret = "";

    @BeforeEach
    void makeTenant() {
        mark = "i" + UUID.randomUUID().toString().substring(0, 8);
        tenant = asSystem(() -> tenants.runOnPlatform(() -> {
            Tenant made = new Tenant(new TenantSlug(mark), "Invites " + mark);
            entityManager.persist(made);
            return made.tenantId();
        }));
    }

    /** Invites by a link whose secret the test knows: it takes the place of the one in the mail, of which nobody has the secret. */
    void invite(UUID employee) {
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

    OpenInvitation opened() {
        Opening opening = activation.open(secret, Purpose.INVITATION);
        assertThat(opening.outcome()).isEqualTo(Outcome.OPEN);
        return opening.invitation();
    }

    OpenInvitation proven(UUID employee) {
        invite(employee);
        OpenInvitation open = opened();
        assertThat(activation.birth(open, BIRTH).right()).isTrue();
        return open.known();
    }

    /** As far as the confirmed address of somebody with a code on paper. */
    OpenInvitation provenByCode(UUID employee, String address) {
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

    Outcome outcome(String shown) {
        return activation.open(shown, Purpose.INVITATION).outcome();
    }

    UUID otherAccount() {
        return asSystem(() ->
                tenants.runOnPlatform(() -> accounts.open(new LoginName("other@" + mark + ".example"), "Other", "nl")
                        .id()));
    }

    UUID hire(String number, String email) {
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

    InvitationState state(UUID employee) {
        return row(employee).state();
    }

    InvitationRow row(UUID employee) {
        return inTenant(() -> board.list(new InvitationFilter(null, ""), 0, 100)).stream()
                .filter(row -> row.employeeId().equals(employee))
                .findFirst()
                .orElseThrow();
    }

    long mails(String kind) {
        try {
            return number("select count(*) from outbox_entry where tenant_id = ? and kind = '" + kind + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int accounts(String name) throws SQLException {
        return (int) number("select count(*) from user_account where email = '" + name + "@" + mark
                + ".example' and ? is not null");
    }

    <T> T inTenant(Supplier<T> work) {
        return asSystem(() -> tenants.runAs(tenant, work));
    }

    static <T> T asSystem(Supplier<T> work) {
        return Actor.runAsSystem("test", work);
    }

    void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, tenant.toString());
            prepared.executeUpdate();
        }
    }

    long number(String select) throws SQLException {
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
    long statements() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement("show global status like 'Questions'");
                ResultSet rows = prepared.executeQuery()) {
            rows.next();
            return rows.getLong(2);
        }
    }

    static void await(Supplier<Boolean> reached) {
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
