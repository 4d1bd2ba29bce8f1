package nl.strook.core.crypto;

import org.jspecify.annotations.Nullable;

/** Sealed bytes were changed, or were moved from another tenant, column or row. The message never holds their content. */
public class SealBrokenException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SealBrokenException(@Nullable Throwable cause) {
        super("A sealed value does not belong where it stands", cause);
    }
}
