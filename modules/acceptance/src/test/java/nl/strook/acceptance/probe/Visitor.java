package nl.strook.acceptance.probe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strook.acceptance.ServerOfTheSession;
import nl.strook.acceptance.WebClient;

/**
 * Somebody who tries addresses.
 *
 * @param account empty for a stranger
 * @param home slug of the employer that is the own one
 * @param other slug of the employer that is not
 * @param portal slugs of the employers in whose portal this session is
 * @param administration slugs of the employers that the person administers
 * @param worksAtTheOther whether the person could switch to the other one
 */
record Visitor(
        String role,
        String account,
        String home,
        String other,
        Set<String> portal,
        Set<String> administration,
        boolean worksAtTheOther) {

    private static final String NOORD = "noord";
    private static final String MIDDEN = "zorggroep-midden";
    private static final String BAKERY = "bakkerij-centrum";

    static final List<Visitor> ALL = List.of(
            new Visitor("employee", Fixtures.EMPLOYEE, NOORD, MIDDEN, Set.of(NOORD), Set.of(), false),
            new Visitor("manager", "els.bakker@noord.example", NOORD, MIDDEN, Set.of(NOORD), Set.of(), false),
            new Visitor("employee of both", "noor.visser@example.org", NOORD, BAKERY, Set.of(NOORD), Set.of(), true),
            new Visitor(
                    "employee elsewhere",
                    "anna.de.wit@middenzorg.example",
                    MIDDEN,
                    NOORD,
                    Set.of(MIDDEN),
                    Set.of(),
                    false),
            new Visitor("employer", "anne.de.vries@noord.example", NOORD, MIDDEN, Set.of(), Set.of(NOORD), false),
            new Visitor("other employer", "hr@middenzorg.example", MIDDEN, NOORD, Set.of(), Set.of(MIDDEN), false),
            new Visitor("bureau", Fixtures.STAFF, NOORD, MIDDEN, Set.of(), Set.of(NOORD, MIDDEN), false),
            new Visitor(
                    "bureau administrator",
                    "sanne.mulder@strook.example",
                    NOORD,
                    MIDDEN,
                    Set.of(),
                    Set.of(NOORD, MIDDEN),
                    false),
            new Visitor("stranger", "", NOORD, MIDDEN, Set.of(), Set.of(), false));

    WebClient logIn() {
        if (account.isEmpty()) {
            return new WebClient(ServerOfTheSession.server().portal());
        }
        WebClient client = WebClient.loggedIn(account);
        if (worksAtTheOther) {
            client.post("/login/employer", Map.of("place", home));
        }
        return client;
    }

    boolean belongs(String application, String slug) {
        return (application.equals("admin") ? administration : portal).contains(slug);
    }

    @Override
    public String toString() {
        return role;
    }
}
