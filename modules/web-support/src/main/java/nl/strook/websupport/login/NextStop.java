package nl.strook.websupport.login;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before the log-in came in between. What does not look like one of ours is forgotten.
 *
 * @param employer slug of the tenant whose look the log-in shows
 * @param to path in the portal, with its query
 * @param state hash of the state that the administration waits for
 */
record NextStop(
        @Nullable String employer,
        @Nullable String to,
        @Nullable String state) implements Serializable {

    static final NextStop NONE = new NextStop(null, null, null);

    private static final Pattern EMPLOYER = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern PATH = Pattern.compile("/[a-z][A-Za-z0-9/._~?=&%-]{0,400}");
    private static final Pattern STATE = Pattern.compile("[0-9a-f]{64}");

    static NextStop of(HttpServletRequest request) {
        return new NextStop(
                matching(EMPLOYER, request.getParameter("employer")),
                path(request.getParameter("to")),
                matching(STATE, request.getParameter("state")));
    }

    /** A path inside the application, never another host. */
    static @Nullable String path(@Nullable String value) {
        String path = matching(PATH, value);
        return path == null || path.contains("..") ? null : path;
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }
}
