package nl.strook.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.outbox.OutboxMessage;

/** Queues the mail of an invitation; the secret stands in the fragment of its link and is wiped when the mail is out. */
@ApplicationScoped
public class InvitationMail {

    @Inject
    Outbox outbox;

    /** @param time goes up with each invitation of the same account */
    public void queue(AccountLine account, String secret, int time) {
        outbox.enqueue(OutboxMessage.of(
                        "identity.invitation",
                        account.id(),
                        MailAddress.of(account.displayName(), account.email()),
                        Locale.forLanguageTag(account.language()),
                        MailLink.login("/invitation#" + secret))
                .version(time)
                .keepSecret());
    }
}
