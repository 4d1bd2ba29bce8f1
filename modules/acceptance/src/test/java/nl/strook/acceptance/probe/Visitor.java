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
 * @param thorough whether ids of every table are tried and not only of the kinds that an address opens: for one of each rank
 */
record Visitor(
        String role,
        String account,
        String home,
        String other,
        Set<String> portal,
        Set<String> administration,
        boolean worksAtTheOther,
        boolean thorough) {

    private static final String NOORD = "noord";
    private static final String MIDDEN = "zorggroep-midden";
    private static final String BAKERY = "bakkerij-centrum";

    static final List<Visitor> ALL = List.of(
            employee("employee", Fixtures.EMPLOYEE, NOORD, MIDDEN, false, true),
            employee("manager", "els.bakker@noord.example", NOORD, MIDDEN, false, false),
            employee("employee of both", "noor.visser@example.org", NOORD, BAKERY, true, false),
            employee("employee elsewhere", "anna.de.wit@middenzorg.example", MIDDEN, NOORD, false, false),
            staff("employer", "anne.de.vries@noord.example", NOORD, MIDDEN, Set.of(NOORD), true),
            staff("employer elsewhere", "hr@middenzorg.example", MIDDEN, NOORD, Set.of(MIDDEN), false),
            staff("bureau", Fixtures.STAFF, NOORD, MIDDEN, Set.of(NOORD, MIDDEN), true),
            staff("bureau administrator", "sanne.mulder@strook.example", NOORD, MIDDEN, Set.of(NOORD, MIDDEN), false),
            staff("stranger", "", NOORD, MIDDEN, Set.of(), false));

    /** Says that the bureau does not reach the other employer, which it does: for the test of the probe itself. */
    static final Visitor WRONGLY_DESCRIBED =
            staff("bureau of one", Fixtures.STAFF, NOORD, MIDDEN, Set.of(NOORD), false);

    private static Visitor employee(
            String role, String account, String home, String other, boolean worksAtTheOther, boolean thorough) {
        return new Visitor(role, account, home, other, Set.of(home), Set.of(), worksAtTheOther, thorough);
    }

    private static Visitor staff(
            String role, String account, String home, String other, Set<String> administration, boolean thorough) {
        return new Visitor(role, account, home, other, Set.of(), administration, false, thorough);
    }

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
