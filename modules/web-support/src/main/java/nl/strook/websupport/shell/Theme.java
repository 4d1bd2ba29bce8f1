package nl.strook.websupport.shell;

import java.util.Locale;

/** Light or dark, and who decides. */
public enum Theme {
    DEVICE,
    LIGHT,
    DARK;

    /** The word in the cookie and in the form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return DEVICE;
    }
}
