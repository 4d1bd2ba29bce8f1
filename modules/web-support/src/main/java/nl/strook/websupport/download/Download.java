package nl.strook.websupport.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.strook.moduleapi.Audience;
import org.jspecify.annotations.Nullable;

/** An address of a module that answers bytes: a document, a sheet, a feed. An {@code @ApplicationScoped} bean. */
public interface Download {

    /** The application it stands in. */
    Audience audience();

    /** Address behind the tenant, with at most one {@code {id}}: {@code payslips/payslip/{id}/pdf}. */
    String path();

    /** Who may ask; what exactly this person may see is the service's to check. */
    String permission();

    /** True for the rare address that is its own secret, such as a calendar feed. */
    default boolean withoutSession() {
        return false;
    }

    /**
     * Writes the answer.
     *
     * @return false when there is no such thing for this person: the caller answers the constant 404
     */
    boolean write(@Nullable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
