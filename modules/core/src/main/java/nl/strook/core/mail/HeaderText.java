package nl.strook.core.mail;

/** Values of mail headers: a line break in one would start a header of the attacker's choice. */
final class HeaderText {

    private HeaderText() {}

    /** @throws UnsendableMailException when the value holds CR, LF, NUL or another control character */
    static String checked(String header, String value) {
        if (hasControlCharacter(value)) {
            throw new UnsendableMailException("The header " + header + " holds a control character");
        }
        return value;
    }

    static boolean hasControlCharacter(String value) {
        return value.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }
}
