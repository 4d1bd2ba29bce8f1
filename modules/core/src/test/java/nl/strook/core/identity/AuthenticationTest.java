package nl.strook.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.core.audit.AuditEvent;
import nl.strook.core.audit.AuditTrail;
import nl.strook.core.identity.Authentication.Verdict;
import nl.strook.core.tenant.Tenants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthenticationTest {

    private static final UUID FREDERIK = UUID.randomUUID();
    private static final String NAME = "frederik.krijger@noord.example";

    private final List<String> steps = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Authentication authentication = new Authentication();

    @BeforeEach
    void wire() {
        authentication.rows = new Rows();
        authentication.hasher = new Hasher();
        authentication.attempts = new Counters();
        authentication.tenants = new Inline();
        authentication.trail = new Trail();
    }

    @Test
    void aTryIsReservedBeforeThePasswordIsLookedAt() {
        authentication.checkPassword(NAME, "right", "192.0.2");
        assertThat(steps.subList(0, 4)).containsExactly("reserve source", "reserve password", "read", "hash");
    }

    @Test
    void theRightPasswordClearsItsOwnCounterAndGivesTheNetworkItsTryBack() {
        assertThat(authentication.checkPassword(" Frederik.Krijger@Noord.Example ", "right", "192.0.2"))
                .isEqualTo(new Authentication.Outcome(Verdict.RIGHT, FREDERIK));
        assertThat(steps).contains("clear password", "give back source");
    }

    @Test
    void anUnknownNameTakesTheSamePathAsAWrongPassword() {
        authentication.checkPassword(NAME, "wrong", "192.0.2");
        List<String> known = List.copyOf(steps);
        steps.clear();
        Authentication.Outcome unknown = authentication.checkPassword("niemand@noord.example", "wrong", "192.0.2");
        assertThat(unknown.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(steps).isEqualTo(known).contains("hash", "login.wrongPassword");
    }

    @Test
    void withoutATryLeftNothingIsHashed() {
        for (int i = 0; i < 5; i++) {
            authentication.checkPin(FREDERIK, "000000", "this log-in");
        }
        steps.clear();
        assertThat(authentication.checkPin(FREDERIK, "pin", "this log-in")).isEqualTo(Verdict.VOID);
        assertThat(steps).doesNotContain("hash");
    }

    @Test
    void tenWrongPinsADayVoidEveryFurtherLogIn() {
        for (int i = 0; i < 10; i++) {
            authentication.checkPin(FREDERIK, "000000", "log-in " + i / 4);
        }
        assertThat(authentication.checkPin(FREDERIK, "pin", "another log-in")).isEqualTo(Verdict.VOID);
    }

    private final class Counters extends Attempts {
        @Override
        public boolean reserve(AttemptLimit limit, String key) {
            steps.add("reserve " + limit.kind());
            return counted.merge(limit.bucket(key), 1, Integer::sum) <= limit.most();
        }

        @Override
        public void giveBack(AttemptLimit limit, String key) {
            steps.add("give back " + limit.kind());
        }

        @Override
        public void clear(AttemptLimit limit, String key) {
            steps.add("clear " + limit.kind());
            counted.remove(limit.bucket(key));
        }
    }

    private final class Rows extends CredentialRows {
        @Override
        public Optional<Credentials> find(String normalisedName) {
            steps.add("read");
            return normalisedName.equals(NAME)
                    ? Optional.of(new Credentials(FREDERIK, "right", "pin"))
                    : Optional.empty();
        }

        @Override
        public Optional<Credentials> find(UUID account) {
            return Optional.of(new Credentials(account, "right", "pin"));
        }
    }

    private final class Hasher extends SecretHasher {
        @Override
        public boolean matches(String secret, @Nullable String stored) {
            steps.add("hash");
            return secret.equals(stored);
        }

        @Override
        public boolean isOutdated(String stored) {
            return false;
        }
    }

    private final class Trail extends AuditTrail {
        @Override
        public void record(AuditEvent event) {
            steps.add(event.action());
        }
    }

    private static final class Inline extends Tenants {
        @Override
        public <T> T runOnPlatform(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void runOnPlatform(Runnable work) {
            work.run();
        }
    }
}
