package nl.strook.hello;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;

/** Words that somebody left for the employer. */
@Entity
@Table(name = "hello_greeting")
public class Greeting extends TenantEntity {

    private static final int LONGEST = 200;

    @Column(nullable = false, length = LONGEST)
    private String words;

    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    protected Greeting() {}

    /** @throws BusinessRuleViolation {@code hello.words.missing} or {@code hello.words.tooLong} */
    static Greeting say(String words, Instant now) {
        String clean = words.strip();
        if (clean.isEmpty()) {
            throw BusinessRuleViolation.of("hello.words.missing");
        }
        if (clean.length() > LONGEST) {
            throw BusinessRuleViolation.of("hello.words.tooLong", LONGEST);
        }
        Greeting greeting = new Greeting();
        greeting.words = clean;
        greeting.saidAt = now;
        return greeting;
    }

    public String getWords() {
        return words;
    }

    public Instant getSaidAt() {
        return saidAt;
    }
}
