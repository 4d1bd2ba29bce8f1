package nl.strook.core.identity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The six rules for a password, in the order in which they are shown (R8-R13). Text: {@code password.rule.<name>}. */
public enum PasswordRule {
    LENGTH(text -> text.codePointCount(0, text.length()) >= 8),
    UPPER(text -> text.codePoints().anyMatch(Character::isUpperCase)),
    LOWER(text -> text.codePoints().anyMatch(Character::isLowerCase)),
    DIGIT(text -> text.codePoints().anyMatch(Character::isDigit)),
    SPECIAL(text -> text.codePoints().anyMatch(point -> !Character.isLetterOrDigit(point))),
    NO_ANGLE_BRACKETS(text -> text.indexOf('<') < 0 && text.indexOf('>') < 0 && !text.isEmpty());

    /** Longest password in code points. */
    public static final int LONGEST = 128;

    private final Predicate<String> met;

    PasswordRule(Predicate<String> met) {
        this.met = met;
    }

    public boolean isMetBy(String password) {
        return met.test(password);
    }

    /** The rules that the password breaks; empty when it may be used. */
    public static List<PasswordRule> brokenBy(String password) {
        return Arrays.stream(values()).filter(rule -> !rule.isMetBy(password)).toList();
    }
}
