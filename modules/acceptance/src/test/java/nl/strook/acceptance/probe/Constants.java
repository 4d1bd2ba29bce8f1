package nl.strook.acceptance.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one body of a 404 per tenant, language and theme, over all visitors and addresses. */
final class Constants {

    private final Map<String, String> first = new HashMap<>();

    Optional<String> differenceTo(String key, String body) {
        String known = first.putIfAbsent(key, body);
        Reply one = new Reply(0, body, Map.of());
        return known == null || known.equals(body)
                ? Optional.empty()
                : Optional.of(one.differenceTo(new Reply(0, known, Map.of())));
    }
}
