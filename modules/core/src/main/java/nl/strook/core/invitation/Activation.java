package nl.strook.core.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.identity.AccountToken;
import nl.strook.core.identity.AccountToken.Purpose;
import nl.strook.core.identity.AttemptLimit;
import nl.strook.core.identity.Attempts;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.PersonalWords;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/**
 * Taking an invitation up, step by step: the secret, the birth date, with a code an own address, then a password for a new
 * account or a log-in with the one that is there. Looking uses nothing up.
 */
@ApplicationScoped
public class Activation {

    /** How many wrong birth dates an invitation bears. */
    public static final int MOST_BIRTHS = Invitation.MOST_WRONG_BIRTHS;

    @Inject
    ActivationRows rows;

    @Inject
    Attempts attempts;

    @Inject
    Tenants tenants;

    /** @param secret of the link, or {@link PaperCode#secretOf} of what was typed */
    public Opening open(String secret, Purpose purpose) {
        AccountToken token =
                tenants.runOnPlatform(() -> rows.token(secret, purpose)).orElse(null);
        return token == null
                ? Opening.closed(Opening.Outcome.UNKNOWN)
                : tenants.runAs(new TenantId(token.getTenantId()), () -> rows.open(token));
    }

    public BirthAnswer birth(OpenInvitation open, LocalDate typed) {
        return tenants.runAs(tenant(open), () -> rows.birth(open, typed));
    }

    /** The receiver says that the invitation is not for them: it stops at once, and the employer sees why. */
    public void notMine(OpenInvitation open) {
        tenants.runAs(tenant(open), () -> rows.notMine(open));
    }

    /** Whoever holds a link that is over asks the employer for a new one. */
    public void askAgain(String secret) {
        tenants.runOnPlatform(() -> rows.token(secret, Purpose.INVITATION))
                .ifPresent(token -> tenants.runAs(new TenantId(token.getTenantId()), () -> rows.askAgain(token)));
    }

    /** Mails a link to the address that somebody with a code gave; too many of them are dropped without a word. */
    public void confirmAddress(OpenInvitation open, LoginName address) {
        if (attempts.reserve(AttemptLimit.ADDRESS_MAIL, open.invitation().toString())) {
            tenants.runAs(tenant(open), () -> rows.confirmAddress(open, address));
        }
    }

    /** Whether the mailbox of the invitation has an account already. */
    public boolean hasAccount(OpenInvitation open) {
        return tenants.runOnPlatform(() -> rows.hasAccount(open));
    }

    /** What the person's password may not be made of. */
    public PersonalWords words(OpenInvitation open) {
        return tenants.runAs(tenant(open), () -> rows.words(open));
    }

    /** How long a password has to be where the person is invited. */
    public int shortestPassword(OpenInvitation open) {
        return tenants.runOnPlatform(() -> rows.shortestPassword(open));
    }

    /**
     * Makes the account.
     *
     * @throws nl.strook.core.rule.BusinessRuleViolation {@code invitation.over} when it was taken up, replaced or revoked
     */
    public UUID accept(OpenInvitation open, String passwordHash) {
        return tenants.runAs(tenant(open), () -> rows.accept(open, passwordHash));
    }

    /**
     * Gives the account of the invitation's mailbox, whose owner has just logged in, its place.
     *
     * @return false when it is the account of another mailbox: then nothing happens
     */
    public boolean join(OpenInvitation open, UUID account) {
        return tenants.runAs(tenant(open), () -> rows.join(open, account));
    }

    private static TenantId tenant(OpenInvitation open) {
        return new TenantId(open.tenant());
    }
}
