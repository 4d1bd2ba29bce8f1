package nl.strook.core.identity;

/** More people log in at once than the server can hash passwords for: a 503, try again in five seconds. */
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Seconds for the {@code Retry-After} header. */
    public static final int RETRY_AFTER_SECONDS = 5;

    public TooBusyException() {
        super("Too many log-ins at once");
    }
}
