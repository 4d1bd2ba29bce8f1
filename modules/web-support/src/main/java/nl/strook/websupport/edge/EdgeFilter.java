package nl.strook.websupport.edge;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.strook.core.health.ServingState;
import nl.strook.websupport.shell.Preferences;

/**
 * The first filter of both applications, for requests and for error pages. Refuses what cannot be ours, puts the headers on
 * every answer, and turns what is thrown behind it into a status without trace.
 */
public class EdgeFilter implements Filter {

    private static final String WAIT_SECONDS = "30";

    @Inject
    SiteAddress site;

    @Inject
    ServingState serving;

    @Inject
    Faults faults;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        EdgeResponse response = new EdgeResponse((HttpServletResponse) servletResponse);
        SecurityHeaders.of(site, isKept(request)).forEach(response::setHeader);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new WholePage(request), response);
            return;
        }
        int refusal = EdgeRules.refusal(
                new EdgeRules.Asked(
                        request.getMethod(),
                        request.getHeader("Host"),
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getContentLengthLong()),
                site);
        if (refusal != 0) {
            refuse(request, response, refusal);
        } else if (!serving.isServing() && !request.getServletPath().equals("/assets")) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            faults.answer(e, request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD, POST");
            // No page: Faces would answer 400 to an error page that is asked for with such a method.
            response.setStatus(status);
            response.setContentLength(0);
            return;
        }
        if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            // No page: it would look for parameters in the body that is not to be read.
            response.setStatus(status);
            response.setHeader("Connection", "close");
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter()
                    .write(RuleText.shell(
                            "upload.refused", Preferences.language(request).locale()));
            return;
        }
        response.sendError(status);
    }

    /** Files of the house say themselves how long they may be kept. */
    private static boolean isKept(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getDispatcherType() != DispatcherType.ERROR
                && (path.contains("/jakarta.faces.resource/")
                        || path.startsWith(request.getContextPath() + "/assets/"));
    }
}
