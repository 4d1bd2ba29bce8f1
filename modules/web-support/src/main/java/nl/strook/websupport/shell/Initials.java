package nl.strook.websupport.shell;

/** The two letters in the round mark of a person. */
final class Initials {

    private Initials() {}

    /** First letter of the first and of the last word: {@code Anne de Vries} is {@code AV}. */
    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
