package nl.strook.websupport.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path inside an application, behind the tenant if there is one: {@code module}, {@code module/page}, {@code
 * module/page/{id}}. Extensionless; a segment with a dot is nobody's.
 */
public record Address(List<String> segments) {

    private static final Pattern SEGMENT = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @return empty when the path cannot be one of ours */
    public static Optional<Address> parse(String path) {
        List<String> segments = List.of(path.split("/", -1)).stream()
                .skip(path.startsWith("/") ? 1 : 0)
                .toList();
        if (segments.size() == 1 && segments.get(0).isEmpty()) {
            return Optional.of(new Address(List.of()));
        }
        boolean known = segments.size() <= 5
                && segments.stream()
                        .allMatch(segment -> SEGMENT.matcher(segment).matches()
                                || ID.matcher(segment).matches());
        return known ? Optional.of(new Address(segments)) : Optional.empty();
    }

    public boolean isHome() {
        return segments.isEmpty();
    }

    /** First segment: a module id, an area of the shell, or a tenant. */
    public String first() {
        return segments.isEmpty() ? "" : segments.get(0);
    }

    /** The page, when there is one. */
    public @Nullable String page() {
        return segments.size() > 1 ? segments.get(1) : null;
    }

    /** Without the first segment. */
    public Address rest() {
        return new Address(segments.isEmpty() ? segments : segments.subList(1, segments.size()));
    }

    /** The view that this address shows: {@code /index.xhtml}, {@code /employees/index.xhtml}, {@code /leave/my-leave.xhtml}. */
    public Optional<String> view() {
        return switch (segments.size()) {
            case 0 -> Optional.of("/index.xhtml");
            case 1 -> isId(segments.get(0)) ? Optional.empty() : Optional.of("/" + segments.get(0) + "/index.xhtml");
            case 2 ->
                isId(segments.get(1))
                        ? Optional.empty()
                        : Optional.of("/" + segments.get(0) + "/" + segments.get(1) + ".xhtml");
            case 3 ->
                isId(segments.get(2))
                        ? Optional.of("/" + segments.get(0) + "/" + segments.get(1) + ".xhtml")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The id at the end of a page's address. */
    public Optional<UUID> id() {
        return segments.size() == 3 && isId(segments.get(2))
                ? Optional.of(UUID.fromString(segments.get(2)))
                : Optional.empty();
    }

    /** In the one way in which an id is written. */
    public static boolean isId(String segment) {
        return ID.matcher(segment).matches();
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}
