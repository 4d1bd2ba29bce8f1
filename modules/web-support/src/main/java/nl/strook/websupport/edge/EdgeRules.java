package nl.strook.websupport.edge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which requests are turned away before anything looks at them. Pure. */
final class EdgeRules {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /** As the multipart-config of the applications; what is more cannot be read and would end as a fault. */
    private static final long MOST_BYTES = 25L * 1024 * 1024;

    private EdgeRules() {}

    /** What of a request the rules look at. */
    record Asked(
            String method,
            @Nullable String host,
            @Nullable String fetchSite,
            @Nullable String origin,
            long length) {}

    /** @return the status to refuse with, or 0 */
    static int refusal(Asked asked, SiteAddress site) {
        if (!METHODS.contains(asked.method())) {
            return 405;
        }
        if (!site.isOurs(asked.host())) {
            return 421;
        }
        if (asked.method().equals("POST") && !isFromUs(asked)) {
            return 403;
        }
        return asked.length() > MOST_BYTES ? 413 : 0;
    }

    /** A form of ours says so: {@code Sec-Fetch-Site: same-origin}, and from older browsers an equal {@code Origin}. */
    private static boolean isFromUs(Asked asked) {
        String fetchSite = asked.fetchSite();
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        String origin = asked.origin();
        String host = asked.host();
        return origin != null
                && host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }
}
