package nl.strook.core.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The six rules for a password, in the order in which they are shown (R8-R13). Text: {@code password.rule.<name>}. */
public enum PasswordRule {
    LENGTH(text -> true),
    UPPER(text -> text.codePoints().anyMatch(Character::isUpperCase)),
    LOWER(text -> text.codePoints().anyMatch(Character::isLowerCase)),
    DIGIT(text -> text.codePoints().anyMatch(Character::isDigit)),
    SPECIAL(text -> text.codePoints().anyMatch(point -> !Character.isLetterOrDigit(point))),
    NO_ANGLE_BRACKETS(text -> text.indexOf('<') < 0 && text.indexOf('>') < 0 && !text.isEmpty());

    /** Fewest code points; an employer or the bureau may ask more. */
    public static final int SHORTEST = 8;

    /** Longest password in code points. */
    public static final int LONGEST = 128;

    private final Predicate<String> met;

    PasswordRule(Predicate<String> met) {
        this.met = met;
    }

    /** @param shortest what the length has to be at least */
    public boolean isMetBy(String password, int shortest) {
        return met.test(password) && (this != LENGTH || lengthOf(password) >= shortest);
    }

    public static int lengthOf(String password) {
        return password.codePointCount(0, password.length());
    }

    /** The rules that the password breaks; empty when it may be used. */
    public static List<PasswordRule> brokenBy(String password, int shortest) {
        return Arrays.stream(values())
                .filter(rule -> !rule.isMetBy(password, shortest))
                .toList();
    }

    /** As {@link #brokenBy(String, int)} with the shortest length that anybody allows. */
    public static List<PasswordRule> brokenBy(String password) {
        return brokenBy(password, SHORTEST);
    }
}
