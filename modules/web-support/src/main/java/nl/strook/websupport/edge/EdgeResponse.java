package nl.strook.websupport.edge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with one content security policy. PrimeFaces adds its policy to the one that is there; browsers would enforce
 * both, and the one without nonce would stop every script.
 */
class EdgeResponse extends HttpServletResponseWrapper {

    static final String POLICY_HEADER = "Content-Security-Policy";

    EdgeResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(POLICY_HEADER)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
