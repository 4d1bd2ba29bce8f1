package nl.strook.core.mail;

/**
 * What became of one try to send a mail.
 *
 * @param answer the mail server's own words, cut to 500 characters
 */
public record Delivery(Outcome outcome, String answer) {

    /** What the answer means for the next step. */
    public enum Outcome {
        /** The mail server took it over. */
        ACCEPTED,
        /** It will never take it for this recipient (5xx to RCPT or DATA): a bounce. */
        REFUSED,
        /** Not now: no connection, the line dropped, 4xx. The same mail may be tried again. */
        NOT_NOW
    }

    static Delivery of(Outcome outcome, String answer) {
        String line = answer.replaceAll("\\s+", " ").strip();
        return new Delivery(outcome, line.length() > 500 ? line.substring(0, 500) : line);
    }
}
