package nl.strook.core.identity;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stored verifier as PHC string: {@code $argon2id$v=19$m=47104,t=1,p=1,keyid=p1$<salt>$<tag>}. The tag is the HMAC of
 * Argon2's output under the pepper that keyid names.
 */
record SecretHash(int memoryKib, int passes, int lanes, String pepperId, byte[] salt, byte[] tag) {

    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
            + ",keyid=([A-Za-z0-9._-]{1,40})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** @return null when the text is no such string */
    static @Nullable SecretHash parse(String phc) {
        Matcher parts = FORM.matcher(phc);
        if (!parts.matches()) {
            return null;
        }
        return new SecretHash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                parts.group(4),
                Base64.getDecoder().decode(parts.group(5)),
                Base64.getDecoder().decode(parts.group(6)));
    }

    String phc() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + ",keyid=" + pepperId + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(tag);
    }
}
