package nl.strook.core.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.AccountLine;
import nl.strook.core.identity.AccountToken;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.AccountToken.Standing;
import nl.strook.core.identity.AccountTokens;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.OpenToAnonymous;
import nl.strook.core.identity.PasswordPolicies;
import nl.strook.core.identity.PersonalWords;
import nl.strook.core.identity.TokenOrder;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Employee;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/** The transactions of {@link Activation}; it binds the tenant of the invitation. */
@ApplicationScoped
@Transactional
@OpenToAnonymous("Whoever holds the secret of an invitation has no account yet")
public class ActivationRows {

    private static final Duration ADDRESS_LIVES = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    PasswordPolicies policies;

    @Inject
    TenantDirectory directory;

    @Inject
    InvitationMail mail;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public Optional<AccountToken> token(String secret, Purpose purpose) {
        return tokens.find(secret, purpose);
    }

    public Opening open(AccountToken token) {
        Invitation invitation = entityManager.find(Invitation.class, token.getSubjectId());
        Standing standing = token.standing(now());
        if (invitation == null) {
            return Opening.closed(Opening.Outcome.UNKNOWN);
        }
        if (standing == Standing.USED || invitation.isActivated()) {
            return Opening.closed(Opening.Outcome.USED);
        }
        if (invitation.isRevoked()) {
            return Opening.closed(
                    invitation.getRevokedBecause() == RevokedBecause.WRONG_BIRTH_DATE
                            ? Opening.Outcome.BLOCKED
                            : Opening.Outcome.REVOKED);
        }
        return switch (standing) {
            case OPEN -> new Opening(Opening.Outcome.OPEN, opened(token, invitation));
            case VOIDED -> Opening.closed(Opening.Outcome.REPLACED);
            default -> Opening.closed(Opening.Outcome.EXPIRED);
        };
    }

    private OpenInvitation opened(AccountToken token, Invitation invitation) {
        Employee employee = employee(invitation);
        return new OpenInvitation(
                invitation.getId(),
                TenantContext.current().value(),
                directory.find(TenantContext.current()).map(TenantLook::slug).orElse(null),
                token.getTokenHash(),
                token.getPurpose(),
                employee == null
                        ? Objects.requireNonNull(invitation.getUserName())
                        : employee.getName().firstName(),
                token.getAddress(),
                employee != null && token.getPurpose() == Purpose.INVITATION,
                employee != null,
                token.getExpiresAt());
    }

    /** Counts under the lock of the row, so that guesses at the same time are counted one by one. */
    @Audited("invitation.birth")
    public BirthAnswer birth(OpenInvitation open, LocalDate typed) {
        Invitation invitation = locked(open);
        Employee employee = employee(invitation);
        if (!invitation.isOpen(now()) || employee == null) {
            return new BirthAnswer(false, 0);
        }
        boolean right = employee.getBirthOn().equals(typed);
        int left = Invitation.MOST_WRONG_BIRTHS;
        if (right) {
            invitation.rightBirth();
        } else {
            left = invitation.wrongBirth(now());
        }
        if (left == 0) {
            takeBack(invitation);
        }
        record("invitation.birth", invitation, Map.of("right", right, "triesLeft", left));
        return new BirthAnswer(right, left);
    }

    @Audited("invitation.notMine")
    public void notMine(OpenInvitation open) {
        Invitation invitation = locked(open);
        if (invitation.isOpen(now())) {
            invitation.revoke(now(), RevokedBecause.NOT_MINE);
            takeBack(invitation);
            record("invitation.notMine", invitation, Map.of());
        }
    }

    @Audited("invitation.askAgain")
    public void askAgain(AccountToken token) {
        Invitation invitation = entityManager.find(Invitation.class, token.getSubjectId());
        if (invitation != null && !invitation.isActivated() && !invitation.isOpen(now())) {
            invitation.askAgain(now());
            record("invitation.askAgain", invitation, Map.of());
        }
    }

    @Audited("invitation.confirmAddress")
    public void confirmAddress(OpenInvitation open, LoginName address) {
        Invitation invitation = locked(open);
        Employee employee = employee(invitation);
        if (!invitation.isOpen(now()) || employee == null) {
            return;
        }
        String secret = tokens.issue(TokenOrder.ofSubject(
                        Purpose.INVITATION_ADDRESS, TenantContext.current().value(), invitation.getId(), ADDRESS_LIVES)
                .confirming(address.value()));
        invitation.addressed();
        outbox.enqueue(mail.address(
                invitation.getId(),
                invitation.getSendings(),
                InvitationMail.Receiver.of(invitation, employee, address.value()),
                secret,
                now().plus(ADDRESS_LIVES)));
        record("invitation.confirmAddress", invitation, Map.of());
    }

    public boolean hasAccount(OpenInvitation open) {
        return accounts.isInUse(name(open));
    }

    public PersonalWords words(OpenInvitation open) {
        Employee employee = employee(entityManager.find(Invitation.class, open.invitation()));
        Set<String> words = new HashSet<>(Set.of(open.name(), "strook"));
        Optional.ofNullable(open.email()).ifPresent(words::add);
        directory.find(TenantContext.current()).map(TenantLook::name).ifPresent(words::add);
        if (employee == null) {
            return new PersonalWords(words, Set.of());
        }
        words.add(employee.getName().full());
        return new PersonalWords(words, Set.of(employee.getBirthOn()));
    }

    public int shortestPassword(OpenInvitation open) {
        return policies.shortestAt(Set.of(open.tenant(), TenantId.PLATFORM.value()));
    }

    @Audited("invitation.accept")
    public UUID accept(OpenInvitation open, String passwordHash) {
        Invitation invitation = use(open);
        LoginName name = name(open);
        if (accounts.isInUse(name)) {
            throw BusinessRuleViolation.of("invitation.over");
        }
        Employee employee = employee(invitation);
        AccountLine account = accounts.open(
                name,
                employee == null
                        ? Objects.requireNonNull(invitation.getUserName())
                        : employee.getName().full(),
                employee == null
                        ? Objects.requireNonNull(invitation.getUserLanguage())
                        : employee.getLanguage().name().toLowerCase(Locale.ROOT));
        accounts.setSecrets(account.id(), passwordHash, null);
        enter(invitation, account.id());
        return account.id();
    }

    @Audited("invitation.join")
    public boolean join(OpenInvitation open, UUID account) {
        boolean own = accounts.find(account)
                .filter(line -> line.email().equals(name(open).value()))
                .isPresent();
        if (own) {
            enter(use(open), account);
        }
        return own;
    }

    private Invitation use(OpenInvitation open) {
        Invitation invitation = locked(open);
        if (!invitation.isOpen(now()) || open.asksBirthDate() || !tokens.use(open.tokenHash(), open.purpose())) {
            throw BusinessRuleViolation.of("invitation.over");
        }
        return invitation;
    }

    private void enter(Invitation invitation, UUID account) {
        UUID employee = invitation.getEmployeeId();
        memberships.grant(account, invitation.getRole(), employee);
        if (employee != null && manages(employee)) {
            memberships.grant(account, StandardRole.MANAGER, employee);
        }
        invitation.activate(now());
        takeBack(invitation);
        record("invitation.accept", invitation, Map.of("role", invitation.getRole()));
    }

    private boolean manages(UUID employee) {
        return !entityManager
                .createQuery(
                        "select m.id from Employment m where m.managerEmployeeId = :employee"
                                + " and (m.endOn is null or m.endOn >= :today)",
                        UUID.class)
                .setParameter("employee", employee)
                .setParameter("today", LocalDate.now(clock.withZone(StrookTime.ZONE)))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void takeBack(Invitation invitation) {
        tokens.takeBack(Purpose.INVITATION, invitation.getId());
        tokens.takeBack(Purpose.INVITATION_ADDRESS, invitation.getId());
    }

    private Invitation locked(OpenInvitation open) {
        return entityManager.find(Invitation.class, open.invitation(), LockModeType.PESSIMISTIC_WRITE);
    }

    private @Nullable Employee employee(Invitation invitation) {
        UUID id = invitation.getEmployeeId();
        return id == null ? null : entityManager.find(Employee.class, id);
    }

    private static LoginName name(OpenInvitation open) {
        String email = open.email();
        if (email == null) {
            throw BusinessRuleViolation.of("invitation.over");
        }
        return new LoginName(email);
    }

    /** About the employee, so that it is found at the person. */
    private void record(String action, Invitation invitation, Map<String, Object> facts) {
        UUID employee = invitation.getEmployeeId();
        trail.record(AuditEvent.of(action)
                .about(employee == null ? "Invitation" : "Employee", employee == null ? invitation.getId() : employee)
                .after(facts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
