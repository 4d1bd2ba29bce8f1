package nl.strook.core.crypto;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Reads the keys file once; at start-up, so that a wrong one stops the deployment with its one line. */
@ApplicationScoped
public class KeysProducer {

    @Produces
    @Singleton
    KeysFile keys() {
        return KeysFile.load(System.getenv("STROOK_KEYS_FILE"));
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 10) Startup event, KeysFile keys) {
        keys.kek(keys.currentKekId());
    }
}
