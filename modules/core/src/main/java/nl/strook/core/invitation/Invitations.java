package nl.strook.core.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.AccountTokens;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SecretDigest;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.identity.TokenOrder;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.outbox.OutboxMessage;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Employee;
import org.jspecify.annotations.Nullable;

/** Invites people of the current tenant, one or thousands, and takes invitations back. */
@ApplicationScoped
@Transactional
@RequiresPermission("employees.invite")
public class Invitations {

    static final Duration LIVES = Duration.ofDays(4);
    static final Duration REMINDED_AFTER = Duration.ofDays(3);

    static final Duration CODE_LIVES = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountTokens tokens;

    @Inject
    Memberships memberships;

    @Inject
    InvitationMail mail;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Who of them can be invited, and who not and why.
     *
     * @param employees null for everybody who was never invited
     */
    public InvitationCheck check(@Nullable Collection<UUID> employees) {
        Candidates candidates = candidates();
        return candidates.check(employees == null ? candidates.fresh() : candidates.of(employees));
    }

    /**
     * Invites those of them who can be, each with a new link; the old ones no longer work.
     *
     * @param employees null for everybody who was never invited
     * @return how many were invited
     */
    @Audited("invitation.send")
    public int send(@Nullable Collection<UUID> employees) {
        Candidates candidates = candidates();
        List<Candidates.Candidate> chosen = employees == null ? candidates.fresh() : candidates.of(employees);
        InvitationCheck check = candidates.check(chosen);
        Batch batch = new Batch(now(), LIVES);
        for (Candidates.Candidate each : candidates.of(check.ready())) {
            Invitation invitation = candidates.invitation(each.id());
            batch.add(invitation, false, each.receiver());
        }
        batch.send();
        record("invitation.send", batch.size() == 1 ? check.ready().get(0) : null, batch.size());
        return batch.size();
    }

    /**
     * Invites somebody to the administration, or sends a new link.
     *
     * @throws BusinessRuleViolation {@code invitation.active} when the person took it up already
     */
    @SystemWork("The first start, and the services for users of employer and bureau, which check who may")
    @Audited("invitation.sendToUser")
    public UUID sendTo(NewUser user) {
        Invitation invitation = entityManager
                .createQuery(
                        "select i from Invitation i where i.userEmail = :email and i.role = :role", Invitation.class)
                .setParameter("email", user.email().value())
                .setParameter("role", user.role())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> Invitation.ofUser(user));
        if (invitation.isActivated()) {
            throw BusinessRuleViolation.of("invitation.active", user.name());
        }
        Batch batch = new Batch(now(), LIVES);
        batch.add(
                invitation,
                false,
                new InvitationMail.Receiver(user.name(), user.email().value(), user.language()));
        batch.send();
        return invitation.getId();
    }

    /**
     * A code on paper for somebody without an address; an older link or code no longer works.
     *
     * @return the code, which is stored nowhere
     * @throws BusinessRuleViolation {@code invitation.noCode} when the employee is not there or has an account
     */
    @Audited("invitation.code")
    public PaperCode code(UUID employee) {
        Candidates candidates = candidates();
        Candidates.Candidate person = candidates.of(List.of(employee)).stream()
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.of("invitation.noCode"));
        Batch batch = new Batch(now(), CODE_LIVES);
        PaperCode code = PaperCode.make(person.name().full(), person.number(), batch.expires);
        batch.addCode(candidates.invitation(employee), code.secret());
        batch.send();
        record("invitation.code", employee, 1);
        return code;
    }

    /** Takes the invitation of an employee back; its link or code no longer works. */
    @Audited("invitation.revoke")
    public void revoke(UUID employee) {
        Invitation invitation = ofEmployee(employee).orElse(null);
        if (invitation == null || invitation.isActivated()) {
            throw BusinessRuleViolation.of("invitation.notOpen");
        }
        invitation.revoke(now(), RevokedBecause.EMPLOYER);
        tokens.takeBack(Purpose.INVITATION, invitation.getId());
        tokens.takeBack(Purpose.INVITATION_ADDRESS, invitation.getId());
        record("invitation.revoke", employee, 1);
    }

    /** Sends a new link unless one still works, it was taken up, or the employer took it back. */
    @SystemWork("The demo loader keeps the invitation that is to be tried alive")
    public void renew(UUID employee) {
        Invitation invitation = ofEmployee(employee).orElse(null);
        boolean over = invitation != null
                && !invitation.isActivated()
                && !invitation.isOpen(now())
                && invitation.getRevokedBecause() != RevokedBecause.EMPLOYER;
        if (over) {
            send(List.of(employee));
        }
    }

    /**
     * Reminds, once, everybody of the current tenant whose link ends within a day, with a new link.
     *
     * @return how many
     */
    @SystemWork("The reminders come from the clock")
    @Audited("invitation.remind")
    public int remind() {
        Instant now = now();
        Batch batch = new Batch(now, LIVES);
        entityManager
                .createQuery(
                        "select i, e from Invitation i left join Employee e on e.id = i.employeeId join OutboxEntry o"
                                + " on o.tenantId = :tenant and o.kind = :kind and o.subjectId = i.id"
                                + " and o.subjectVersion = i.sendings where o.state = :sent and i.reminders = 0"
                                + " and i.activatedAt is null and i.revokedAt is null and i.onPaper = false"
                                + " and i.expiresAt > :now and i.expiresAt <= :tomorrow",
                        Object[].class)
                .setParameter("tenant", TenantContext.current().value())
                .setParameter("kind", InvitationMail.FIRST)
                .setParameter("sent", OutboxState.SENT)
                .setParameter("now", now)
                .setParameter("tomorrow", now.plus(LIVES.minus(REMINDED_AFTER)))
                .getResultStream()
                .forEach(row -> remind(batch, (Invitation) row[0], (Employee) row[1]));
        batch.send();
        record("invitation.remind", null, batch.size());
        return batch.size();
    }

    private static void remind(Batch batch, Invitation invitation, @Nullable Employee employee) {
        String email = employee == null ? invitation.getUserEmail() : employee.getEmail();
        if (email != null) {
            batch.add(invitation, true, InvitationMail.Receiver.of(invitation, employee, email));
        }
    }

    private Optional<Invitation> ofEmployee(UUID employee) {
        return entityManager
                .createQuery("select i from Invitation i where i.employeeId = :employee", Invitation.class)
                .setParameter("employee", employee)
                .getResultStream()
                .findFirst();
    }

    private Candidates candidates() {
        return Candidates.read(
                entityManager, memberships.employeeAccounts(), LocalDate.now(clock.withZone(StrookTime.ZONE)));
    }

    private void record(String action, @Nullable UUID employee, int number) {
        trail.record(AuditEvent.of(action).about("Employee", employee).after(Map.of("number", number)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Links and codes that go out together: rows, tokens and mails each in one batch. */
    private final class Batch {

        private final Instant now;
        private final Instant expires;
        private final Duration lives;
        private final UUID tenant = TenantContext.current().value();
        private final String employer = mail.employer();
        private final List<TokenOrder> orders = new ArrayList<>();
        private final List<String> secrets = new ArrayList<>();
        private final List<OutboxMessage> messages = new ArrayList<>();

        Batch(Instant now, Duration lives) {
            this.now = now;
            this.lives = lives;
            this.expires = now.plus(lives);
        }

        void add(Invitation invitation, boolean reminder, InvitationMail.Receiver to) {
            String secret = SecretDigest.newSecret();
            add(invitation, secret, reminder, to.email());
            String kind = reminder ? InvitationMail.REMINDER : InvitationMail.FIRST;
            messages.add(
                    mail.invitation(kind, invitation.getId(), invitation.getSendings(), to, employer, secret, expires));
        }

        void addCode(Invitation invitation, String secret) {
            add(invitation, secret, false, null);
        }

        /** @param address the mailbox that the link goes to, which using it confirms; null for a code on paper */
        private void add(Invitation invitation, String secret, boolean reminder, @Nullable String address) {
            // Changed before it is stored: else each new row would cost an update as well.
            if (reminder) {
                invitation.reminded(now, expires);
            } else {
                invitation.sent(now, expires, address == null);
            }
            if (invitation.getId() == null) {
                entityManager.persist(invitation);
            }
            TokenOrder order = TokenOrder.ofSubject(Purpose.INVITATION, tenant, invitation.getId(), lives);
            orders.add(address == null ? order : order.confirming(address));
            secrets.add(secret);
        }

        int size() {
            return orders.size();
        }

        void send() {
            tokens.issue(orders, secrets);
            entityManager.flush();
            outbox.enqueueAll(messages);
        }
    }
}
