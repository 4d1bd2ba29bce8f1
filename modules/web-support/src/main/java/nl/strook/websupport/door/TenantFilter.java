package nl.strook.websupport.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.moduleapi.Audience;
import nl.strook.websupport.download.Downloads;
import nl.strook.websupport.view.ModuleViews;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the tenant once, at the door, and forwards to the view or download of the address. Mapped to {@code /*} for
 * requests only, so that a forward is not resolved twice. Foreign, unknown and switched-off things all end in {@link
 * #notFound}.
 */
public class TenantFilter implements Filter {

    /** Areas of the administration that say nothing without an employer in the address. */
    private static final Set<String> OF_ONE_EMPLOYER = Set.of("employees", "settings", "menus", "audit");

    @Inject
    TenantDirectory directory;

    @Inject
    Visits visits;

    @Inject
    Gate gate;

    @Inject
    Downloads downloads;

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Audience audience = ModuleViews.audience(request.getServletContext());
        if (isPlain(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Address> address = Address.parse(stripResource(path));
        if (address.isEmpty()) {
            showOwn(request, audience, path);
            notFound(response);
        } else if (audience == Audience.ESS) {
            portal(request, response, chain, path, address.get());
        } else {
            administration(request, response, chain, path, address.get());
        }
    }

    private void portal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, Address address)
            throws IOException, ServletException {
        if (address.isHome()) {
            response.sendRedirect(visits.isLoggedIn(request) ? visits.landing(request) : "/login");
            return;
        }
        if (isLogin(address.first())) {
            forward(request, response, new Door(null, address, request.getContextPath()));
            return;
        }
        if (!TenantSlug.isPossible(address.first())) {
            notFound(response);
            return;
        }
        Optional<TenantLook> tenant = directory.find(address.first());
        String contextPath = request.getContextPath() + "/" + address.first();
        if (tenant.isPresent() && downloads.isOpen(Audience.ESS, address.rest())) {
            try (TenantContext.Binding ignored = TenantContext.bind(tenant.get().id())) {
                behindTheDoor(request, response, chain, path, new Door(tenant.get(), address.rest(), contextPath));
            }
            return;
        }
        if (!visits.isLoggedIn(request)) {
            if (tenant.isEmpty()) {
                // The neutral log-in: there is nowhere to come back to, and the path is not repeated.
                response.sendRedirect(request.getContextPath() + "/login");
                return;
            }
            toLogin(response, request, tenant.get().slug());
            return;
        }
        TenantId own = visits.tenant(request).orElse(null);
        if (tenant.isEmpty() || !tenant.get().id().equals(own)) {
            notFound(response);
            return;
        }
        if (path.equals("/" + address.first())) {
            response.sendRedirect(contextPath + "/");
            return;
        }
        try (TenantContext.Binding ignored = TenantContext.bind(tenant.get().id())) {
            behindTheDoor(request, response, chain, path, new Door(tenant.get(), address.rest(), contextPath));
        }
    }

    private void administration(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, Address address)
            throws IOException, ServletException {
        if (isLogin(address.first()) || address.first().equals("enter")) {
            chain.doFilter(request, response);
            return;
        }
        if (!visits.isLoggedIn(request)) {
            toLogin(response, request, null);
            return;
        }
        boolean aboutATenant = TenantSlug.isPossible(address.first());
        Optional<TenantLook> tenant = aboutATenant ? directory.find(address.first()) : Optional.empty();
        if (aboutATenant
                && (tenant.isEmpty()
                        || !visits.mayAdminister(request, tenant.get().id()))) {
            notFound(response);
            return;
        }
        if (!aboutATenant && !address.isHome() && !visits.isBureau(request) && !isOwn(address.first())) {
            notFound(response);
            return;
        }
        if (!aboutATenant && OF_ONE_EMPLOYER.contains(address.first())) {
            notFound(response);
            return;
        }
        TenantId bound = tenant.map(TenantLook::id).orElse(TenantId.PLATFORM);
        String contextPath =
                request.getContextPath() + tenant.map(look -> "/" + look.slug()).orElse("");
        Address inside = aboutATenant ? address.rest() : address;
        try (TenantContext.Binding ignored = TenantContext.bind(bound)) {
            behindTheDoor(request, response, chain, path, new Door(tenant.orElse(null), inside, contextPath));
        }
    }

    private void behindTheDoor(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, Door door)
            throws IOException, ServletException {
        Audience audience = ModuleViews.audience(request.getServletContext());
        door.openFor(request);
        if (isResource(path)) {
            String inside = path.substring(path.indexOf(RESOURCE));
            DoorRequest wrapped = new DoorRequest(request, door.contextPath(), null);
            request.getRequestDispatcher(inside).forward(wrapped, response);
            return;
        }
        if (!gate.lets(audience, door.address())) {
            notFound(response);
            return;
        }
        if (downloads.serve(audience, door.address(), request, response)) {
            return;
        }
        if (!gate.permits(audience, door.address())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        forward(request, response, door);
    }

    private void forward(HttpServletRequest request, HttpServletResponse response, Door door)
            throws IOException, ServletException {
        door.openFor(request);
        String view = door.address().view().orElse(null);
        if (view == null || !ModuleViews.exists(request.getServletContext(), view)) {
            view = loginView(request, door.address());
        }
        // The log-in has one address, outside every tenant.
        if (view == null || (door.tenant() != null && isLogin(door.address().first()))) {
            notFound(response);
            return;
        }
        String id = door.id().map(Object::toString).orElse(null);
        request.getRequestDispatcher(view).forward(new DoorRequest(request, door.contextPath(), id), response);
    }

    /** {@code /login} and {@code /login/pin} show {@code /login/index.xhtml} and {@code /login/pin.xhtml}. */
    private static @Nullable String loginView(HttpServletRequest request, Address address) {
        String view = "/" + address.first() + ".xhtml";
        return isLogin(address.first())
                        && address.segments().size() == 1
                        && ModuleViews.exists(request.getServletContext(), view)
                ? view
                : null;
    }

    private static void toLogin(HttpServletResponse response, HttpServletRequest request, @Nullable String slug)
            throws IOException {
        String login = request.getContextPath() + "/login";
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script follows a redirect by itself and cannot use the page it finds there; this sends the browser.
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login
                            + "?expired=1\"/></partial-response>");
            return;
        }
        String way = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        List<String> parameters = new ArrayList<>();
        if (slug != null) {
            parameters.add("employer=" + URLEncoder.encode(slug, StandardCharsets.UTF_8));
        }
        if (request.getMethod().equals("GET") && !way.equals("/") && !isResource(way)) {
            String to = query == null ? way : way + "?" + query;
            parameters.add("to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        }
        response.sendRedirect(parameters.isEmpty() ? login : login + "?" + String.join("&", parameters));
    }

    /** What cannot be an address of ours is told in the look of the tenant that it names, to whoever belongs there. */
    private void showOwn(HttpServletRequest request, Audience audience, String path) {
        String slug = path.substring(1).split("/", 2)[0];
        Optional<TenantLook> tenant = TenantSlug.isPossible(slug) ? directory.find(slug) : Optional.empty();
        tenant.map(TenantLook::id)
                .filter(id -> audience == Audience.ESS
                        ? visits.tenant(request).filter(id::equals).isPresent()
                        : visits.mayAdminister(request, id))
                .ifPresent(id -> new Door(tenant.get(), new Address(List.of()), request.getContextPath() + "/" + slug)
                        .openFor(request));
    }

    /** The one 404: constant per tenant, language and theme. */
    static void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static final String RESOURCE = "/jakarta.faces.resource/";

    private static boolean isResource(String path) {
        return path.contains(RESOURCE);
    }

    /** Resources of no tenant, static files of the application, and what other servlets answer. */
    private static boolean isPlain(String path) {
        return path.startsWith(RESOURCE) || path.startsWith("/assets/") || path.equals("/favicon.ico");
    }

    private static String stripResource(String path) {
        int at = path.indexOf(RESOURCE);
        return at < 0 ? trimmed(path) : trimmed(path.substring(0, at + 1));
    }

    /** A final slash after a tenant is its home, nowhere else. */
    private static String trimmed(String path) {
        boolean tenantHome = path.length() > 1 && path.endsWith("/") && path.indexOf('/', 1) == path.length() - 1;
        return tenantHome ? path.substring(0, path.length() - 1) : path;
    }

    private static boolean isLogin(String segment) {
        return segment.equals("login") || segment.equals("logout");
    }

    private static boolean isOwn(String segment) {
        return segment.equals("my-info")
                && ModuleCatalog.installed().find(segment).isEmpty();
    }
}
