package nl.strook.websupport.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import nl.strook.core.identity.AccessDeniedException;
import nl.strook.core.identity.TooBusyException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something thrown: a refusal is 403, too busy and no database are 503, anything else is ours and gets an
 * incident number that stands on the page and in the log, and nowhere more.
 */
@ApplicationScoped
public class Faults {

    /** Request attribute that the error page shows. */
    public static final String INCIDENT = "nl.strook.incident";

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters that read as digits. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LONGEST_CHAIN = 20;

    /** Of no connection to be had the pool makes a ResourceException; the driver says the others. */
    private static final List<Class<? extends Throwable>> WAITS = List.of(
            TooBusyException.class,
            ResourceException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLTimeoutException.class);

    /** Answers with the status that fits; when the answer is on its way already, only logs. */
    void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = statusOf(thrown);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            request.setAttribute(INCIDENT, log(thrown));
        } else {
            LOG.log(System.Logger.Level.DEBUG, "Refused with " + status, thrown);
        }
        if (response.isCommitted()) {
            return;
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", String.valueOf(TooBusyException.RETRY_AFTER_SECONDS));
        }
        response.sendError(status);
    }

    int statusOf(Throwable thrown) {
        if (find(thrown, AccessDeniedException.class).isPresent()) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return WAITS.stream().anyMatch(kind -> find(thrown, kind).isPresent())
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Writes the whole trace to the log under a new number. */
    String log(Throwable thrown) {
        String number = newNumber();
        LOG.log(System.Logger.Level.ERROR, "Incident " + number, thrown);
        return number;
    }

    /** The first of this kind among a throwable and its causes. */
    static <T extends Throwable> Optional<T> find(@Nullable Throwable thrown, Class<T> kind) {
        Throwable next = thrown;
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            if (kind.isInstance(next)) {
                return Optional.of(kind.cast(next));
            }
            next = next instanceof ServletException servlet && servlet.getRootCause() != null
                    ? servlet.getRootCause()
                    : next.getCause();
        }
        return Optional.empty();
    }

    private static String newNumber() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
