package nl.strook.websupport.shell;

import java.util.Locale;

/** The languages of the screens. */
public enum Language {
    NL(Locale.forLanguageTag("nl-NL")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters in the cookie, in the form and in {@code lang}. */
    public String code() {
        return locale.getLanguage();
    }

    static Language of(String code) {
        return EN.code().equals(code) ? EN : NL;
    }
}
