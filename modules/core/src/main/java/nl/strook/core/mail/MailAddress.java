package nl.strook.core.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;

/**
 * To whom a mail goes.
 *
 * @param name as it stands in the mail's greeting and in the To header
 */
public record MailAddress(String name, String address) {

    private static final int LONGEST = 254;

    public static MailAddress of(String name, String address) {
        return new MailAddress(name, address.strip());
    }

    /** Whether a mail server can be asked to deliver to it: strict form, one address, plain ASCII. */
    public boolean isDeliverable() {
        if (address.isEmpty()
                || address.length() > LONGEST
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(address)
                || HeaderText.hasControlCharacter(address)) {
            return false;
        }
        try {
            InternetAddress strict = new InternetAddress(address, true);
            strict.validate();
            return address.equals(strict.getAddress()) && address.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }
}
