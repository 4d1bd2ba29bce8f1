package nl.strook.websupport.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.core.identity.AccountLine;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.Person;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;
import nl.strook.websupport.asset.AssetAddress;
import nl.strook.websupport.door.Door;
import nl.strook.websupport.edge.SiteAddress;
import org.jspecify.annotations.Nullable;

/** What the layouts ask: {@code #{shell.tenantName}}, {@code #{shell.base}}, {@code #{shell.theme}}. Costs no session. */
@Named
@RequestScoped
public class Shell {

    private static final String BUREAU = "Strook";

    @Inject
    HttpServletRequest request;

    @Inject
    AssetAddress assets;

    @Inject
    TenantDirectory directory;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    SiteAddress site;

    private final List<TenantLook> beside = new ArrayList<>();
    private @Nullable Optional<TenantLook> tenant;
    private @Nullable List<TenantLook> otherTenants;
    private @Nullable String userEmail;

    /** Shows the look of a tenant on a page that has none in its address, such as the log-in. */
    public void show(TenantLook look) {
        tenant = Optional.of(look);
    }

    public Optional<TenantLook> tenant() {
        Optional<TenantLook> known = tenant;
        if (known == null) {
            known = find();
            tenant = known;
        }
        return known;
    }

    public boolean isOfTenant() {
        return tenant().isPresent();
    }

    /** The employer's name; on pages of no employer the platform's. */
    public String getTenantName() {
        return tenant().map(TenantLook::name).orElse(BUREAU);
    }

    public String getSlug() {
        return tenant().map(TenantLook::slug).orElse("");
    }

    /** Value of {@code data-brand}, absent on pages of no employer. */
    public @Nullable String getBrand() {
        return tenant().map(TenantLook::slug).orElse(null);
    }

    public @Nullable String getBrandSheet() {
        return tenant().map(look -> assets.brand(application(), look)).orElse(null);
    }

    public @Nullable String getManifest() {
        return tenant().map(look -> assets.manifest(application(), look)).orElse(null);
    }

    public String getStylesheet() {
        return assets.stylesheet(application());
    }

    /** Address of one of the house's files, such as {@code strook.js}. */
    public String asset(String name) {
        return assets.file(application(), name);
    }

    /** What stands before {@code /module/page} in an address: {@code /noord}, {@code /admin/noord} or {@code /admin}. */
    public String getBase() {
        return tenant().map(look -> application() + "/" + look.slug()).orElse(application());
    }

    /** Address of the portal, to be typed from paper. */
    public String getPortal() {
        return site.portal();
    }

    /** Start page of this application, for this employer if there is one. */
    public String getHome() {
        return getBase() + "/";
    }

    /** Context path of the application: empty for the portal, {@code /admin} for the administration. */
    public String application() {
        return request.getServletContext().getContextPath();
    }

    public Theme getTheme() {
        return Preferences.theme(request);
    }

    /** The {@code media} of the dark tokens: the device decides, always, or never ({@code null}). */
    public @Nullable String getDarkMedia() {
        return switch (getTheme()) {
            case DEVICE -> "(prefers-color-scheme: dark)";
            case DARK -> "all";
            case LIGHT -> null;
        };
    }

    public String getLanguage() {
        return Preferences.language(request).code();
    }

    public Locale getLocale() {
        return Preferences.language(request).locale();
    }

    public boolean isLoggedIn() {
        return user.isLoggedIn();
    }

    /** Whether the bureau acts: dense pages, its own side bar. */
    public boolean isBureau() {
        return isLoggedIn() && user.isBureau();
    }

    /** Minutes without a request after which the session ends; the log-in decides them. */
    public int getIdleMinutes() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval() / 60;
    }

    public String getUserName() {
        return isLoggedIn() ? user.displayName() : "";
    }

    /** The log-in name. */
    public String getUserEmail() {
        String known = userEmail;
        if (known == null) {
            known = accounts.own().map(AccountLine::email).orElse("");
            userEmail = known;
        }
        return known;
    }

    public String getInitials() {
        return Initials.of(getUserName());
    }

    /** What the door knows of this request. */
    public Optional<Door> door() {
        return Door.of(request);
    }

    /** Whether the person has a place besides this one: another portal, an administration, the bureau. */
    public boolean isElsewhere() {
        return person().map(Person::places).stream()
                        .flatMap(places -> places.values().stream())
                        .mapToInt(place -> (place.inPortal() ? 1 : 0) + (place.inAdministration() ? 1 : 0))
                        .sum()
                > 1;
    }

    /** In the portal: the other employers of a person who works at more than one. */
    public List<TenantLook> getOtherTenants() {
        List<TenantLook> known = otherTenants;
        if (known == null) {
            known = isPatience() ? List.of() : person().map(this::otherTenants).orElse(List.of());
            otherTenants = known;
        }
        return known;
    }

    /** Brand lines of tenants that a page shows beside its own. */
    public List<String> getMoreBrandSheets() {
        Stream<TenantLook> shown = Stream.concat(getOtherTenants().stream(), beside.stream());
        return shown.map(look -> assets.brand(application(), look)).distinct().toList();
    }

    /** Lets the page show something in another tenant's colour; call before the page is rendered. */
    public void beside(List<TenantLook> looks) {
        beside.addAll(looks);
    }

    private List<TenantLook> otherTenants(Person person) {
        List<UUID> others = person.places().entrySet().stream()
                .filter(entry -> entry.getValue().inPortal())
                .map(Map.Entry::getKey)
                .filter(id ->
                        tenant().filter(own -> own.id().value().equals(id)).isEmpty())
                .toList();
        return others.isEmpty()
                ? List.of()
                : directory.active().stream()
                        .filter(look -> others.contains(look.id().value()))
                        .toList();
    }

    /** Whether this is the page that asks for patience: the database may be away, so it does without. */
    private boolean isPatience() {
        return Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private static Optional<Person> person() {
        return Actor.current().filter(Person.class::isInstance).map(Person.class::cast);
    }

    /** The tenant of the address; at the log-in the one whose address led there. */
    private Optional<TenantLook> find() {
        String employer = isLoggedIn() || isPatience() ? null : request.getParameter("employer");
        return door().flatMap(door -> Optional.ofNullable(door.tenant()))
                .or(() -> employer == null ? Optional.empty() : directory.find(employer));
    }
}
