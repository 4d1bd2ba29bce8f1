package nl.strook.testkit.smtp;

import java.util.Optional;

/**
 * A mail as it came over the line.
 *
 * @param envelopeFrom from MAIL FROM, without brackets
 * @param recipient from RCPT TO, without brackets
 * @param content headers and body, lines end in LF
 */
public record ReceivedMail(String envelopeFrom, String recipient, String content) {

    /** The first line of this header, unfolded. */
    public Optional<String> header(String name) {
        String head = content.substring(0, Math.max(0, content.indexOf("\n\n"))).replaceAll("\n[ \t]+", " ");
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }
}
