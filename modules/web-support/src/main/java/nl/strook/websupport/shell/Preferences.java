package nl.strook.websupport.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.Person;

/**
 * Language and theme of this device. In a cookie, not in the account: they must hold on the log-in page and the error
 * pages too, and a phone may be dark while the desk is light.
 */
public final class Preferences {

    private static final String LANGUAGE = "strook-language";
    private static final String THEME = "strook-theme";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    public static Language language(HttpServletRequest request) {
        String chosen = cookie(request, LANGUAGE);
        return chosen.isEmpty() ? ofAccount() : Language.of(chosen);
    }

    public static Theme theme(HttpServletRequest request) {
        return Theme.of(cookie(request, THEME));
    }

    /** On a device without a choice the account's language holds, which is that of the person's mails too. */
    private static Language ofAccount() {
        return Actor.current()
                .filter(Person.class::isInstance)
                .map(person -> Language.of(((Person) person).language()))
                .orElse(Language.NL);
    }

    static void keep(ExternalContext response, Language language, Theme theme) {
        Map<String, Object> attributes = Map.of(
                "path", "/", "maxAge", A_YEAR, "httpOnly", true, "SameSite", "Lax", "secure", response.isSecure());
        response.addResponseCookie(LANGUAGE, language.code(), attributes);
        response.addResponseCookie(THEME, theme.word(), attributes);
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
