package nl.strook.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.strook.core.tenant.SharedAcrossTenants;

/** A counter of tries. Changed only by the statements of {@link AttemptRows}. */
@Entity
@SharedAcrossTenants("Whoever guesses has not said at which employer")
public class LoginAttempt {

    @Id
    @Column(nullable = false, length = 120)
    private String bucket;

    @Column(nullable = false)
    private int tries;

    @Column(name = "window_ends_at", nullable = false)
    private Instant windowEndsAt;

    @Column(name = "not_before_at", nullable = false)
    private Instant notBeforeAt;

    protected LoginAttempt() {}

    LoginAttempt(String bucket, Instant windowEndsAt, Instant notBeforeAt) {
        this.bucket = bucket;
        this.tries = 1;
        this.windowEndsAt = windowEndsAt;
        this.notBeforeAt = notBeforeAt;
    }
}
