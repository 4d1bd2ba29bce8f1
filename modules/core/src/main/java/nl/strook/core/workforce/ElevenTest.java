package nl.strook.core.workforce;

/** The elfproef of the tax authority: nine digits, weights 9 to 2, and the remainder by eleven is the ninth digit. */
final class ElevenTest {

    private static final int LENGTH = 9;
    private static final int MODULUS = 11;

    private ElevenTest() {}

    static boolean passes(String digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == digits.charAt(LENGTH - 1) - '0';
    }
}
