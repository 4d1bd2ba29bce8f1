package nl.strook.websupport.login;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import nl.strook.core.invitation.OpenInvitation;

/** An invitation that is being taken up in this session; half an hour for all its steps. */
record Activating(OpenInvitation open, Instant since) implements Serializable {

    private static final Duration LIVES = Duration.ofMinutes(30);

    boolean isOver(Instant now) {
        return now.isAfter(since.plus(LIVES));
    }

    /** Whether everything but the password is shown: secret, birth date and mailbox. */
    boolean isProven() {
        return !open.asksBirthDate() && open.email() != null;
    }

    /** Where the next step is. */
    String address(boolean hasAccount) {
        String look = open.slug() == null ? "" : "?employer=" + open.slug();
        if (open.asksBirthDate()) {
            return "/login/invitation" + look;
        }
        if (open.email() == null) {
            return "/login/email" + look;
        }
        return (hasAccount ? "/login" : "/login/password") + look;
    }

    /** Where somebody lands who has taken it up. */
    NextStop landing() {
        String slug = open.slug();
        return slug == null || !open.ofEmployee() ? NextStop.NONE : new NextStop(slug, "/" + slug + "/", null);
    }
}
