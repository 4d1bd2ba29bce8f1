package nl.strook.websupport.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.moduleapi.Audience;
import nl.strook.websupport.door.Address;
import org.jspecify.annotations.Nullable;

/** Finds the download of an address and lets it answer, behind the same gates as a page. */
@ApplicationScoped
public class Downloads {

    @Inject
    @Any
    Instance<Download> all;

    @Inject
    CurrentUser user;

    /** Whether this address is a download that needs no session. */
    public boolean isOpen(Audience audience, Address address) {
        return find(audience, address).filter(Download::withoutSession).isPresent();
    }

    /** @return false when the address is no download */
    public boolean serve(Audience audience, Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Download download = find(audience, address).orElse(null);
        if (download == null) {
            return false;
        }
        if (!download.withoutSession() && !user.can(download.permission())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return true;
        }
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!download.write(idIn(download, address), request, response)) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return true;
    }

    private Optional<Download> find(Audience audience, Address address) {
        return all.stream()
                .filter(download -> download.audience() == audience && matches(download, address))
                .findFirst();
    }

    private static boolean matches(Download download, Address address) {
        List<String> pattern = List.of(download.path().split("/"));
        List<String> segments = address.segments();
        if (pattern.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            boolean variable = pattern.get(i).equals("{id}");
            if (variable ? !Address.isId(segments.get(i)) : !pattern.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable UUID idIn(Download download, Address address) {
        int at = List.of(download.path().split("/")).indexOf("{id}");
        return at < 0 ? null : UUID.fromString(address.segments().get(at));
    }
}
