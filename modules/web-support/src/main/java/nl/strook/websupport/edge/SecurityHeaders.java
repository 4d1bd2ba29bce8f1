package nl.strook.websupport.edge;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer. Pages of Faces replace the policy by their own, which carries a nonce. */
final class SecurityHeaders {

    /** For answers that no Faces page renders: files, redirects, the container's own errors. */
    static final String POLICY = "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
            + " form-action 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self';"
            + " worker-src 'self'; style-src 'self'; script-src 'self'";

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(),"
                    + " payment=(), usb=(), interest-cohort=(), publickey-credentials-get=(self)";

    private SecurityHeaders() {}

    /** @param kept whether browsers may keep the answer: files of the house, the same for everybody */
    static Map<String, String> of(SiteAddress site, boolean kept) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EdgeResponse.POLICY_HEADER, POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        if (site.isHttps()) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
        }
        if (!kept) {
            headers.put("Cache-Control", "no-store");
        }
        return headers;
    }
}
