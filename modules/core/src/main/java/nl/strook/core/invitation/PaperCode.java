package nl.strook.core.invitation;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/**
 * A code on paper: four groups of four, 78 bits, of letters and digits that are not mistaken for each other.
 *
 * @param code as it is printed
 */
public record PaperCode(String name, String number, String code, Instant expiresAt) implements Serializable {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PaperCode make(String name, String number, Instant expiresAt) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PaperCode(name, number, code.toString(), expiresAt);
    }

    /** What a typed code stands for: case, blanks and hyphens do not count. */
    public static String secretOf(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    String secret() {
        return secretOf(code);
    }
}
