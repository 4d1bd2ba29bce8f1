package nl.strook.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the beans the settings of this installation, read once. */
@ApplicationScoped
public class MailSettingsProducer {

    private final MailSettings settings = MailSettings.of(System.getenv());

    @Produces
    MailSettings settings() {
        return settings;
    }
}
