package nl.strook.core.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import nl.strook.core.outbox.OutboxMessage;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Employee;
import org.jspecify.annotations.Nullable;

/** The mails of invitations. The secret stands in the fragment of the link and is wiped when the mail is out. */
@ApplicationScoped
class InvitationMail {

    static final String FIRST = "identity.invitation";
    static final String REMINDER = "identity.invitation-reminder";
    private static final String ADDRESS = "identity.confirm-address";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.ROOT);

    @Inject
    TenantDirectory directory;

    /**
     * Whoever gets a mail.
     *
     * @param language {@code nl} or {@code en}
     */
    record Receiver(String name, String email, String language) {

        /** @param employee null for somebody who is none */
        static Receiver of(Invitation invitation, @Nullable Employee employee, String email) {
            return employee == null
                    ? new Receiver(
                            Objects.requireNonNull(invitation.getUserName()),
                            email,
                            Objects.requireNonNull(invitation.getUserLanguage()))
                    : new Receiver(
                            employee.getName().full(),
                            email,
                            employee.getLanguage().name().toLowerCase(Locale.ROOT));
        }
    }

    /** What stands in the links, so that the page has the employer's look before anybody is known. */
    String employer() {
        return directory
                .find(TenantContext.current())
                .map(TenantLook::slug)
                .map(slug -> "?employer=" + slug)
                .orElse("");
    }

    /** @param sending the number of this mail among those of the invitation */
    OutboxMessage invitation(
            String kind, UUID invitation, int sending, Receiver to, String employer, String secret, Instant until) {
        return message(kind, invitation, to, MailLink.login("/invitation" + employer + "#" + secret), until)
                .version(sending);
    }

    /** Asks somebody who came with a code whether the address is theirs. */
    OutboxMessage address(UUID invitation, int sending, Receiver to, String secret, Instant until) {
        return message(ADDRESS, invitation, to, MailLink.login("/email" + employer() + "#" + secret), until)
                .version(sending);
    }

    private static OutboxMessage message(String kind, UUID invitation, Receiver to, MailLink link, Instant until) {
        return OutboxMessage.of(
                        kind,
                        invitation,
                        MailAddress.of(to.name(), to.email()),
                        Locale.forLanguageTag(to.language()),
                        link)
                .with("until", MOMENT.format(until.atZone(StrookTime.ZONE)))
                .keepSecret();
    }
}
