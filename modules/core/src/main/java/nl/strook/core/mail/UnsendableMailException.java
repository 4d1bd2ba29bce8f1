package nl.strook.core.mail;

/** This mail can never be sent as it is: a template is missing, a value is missing, a header holds a line break. */
public class UnsendableMailException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnsendableMailException(String message) {
        super(message);
    }
}
