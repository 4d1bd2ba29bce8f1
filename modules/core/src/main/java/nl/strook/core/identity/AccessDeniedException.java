package nl.strook.core.identity;

/** Somebody asked a service for what no right of theirs allows: a 403. Never shown with its message. */
public class AccessDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String message) {
        super(message);
    }
}
