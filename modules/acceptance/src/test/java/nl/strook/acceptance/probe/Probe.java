package nl.strook.acceptance.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.acceptance.SiteView;
import nl.strook.acceptance.WebClient;
import nl.strook.acceptance.WebClient.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One visitor at every address. What is not the visitor's must be answered as an id that nobody
 * has: by the constant 404, or by the 403 of a page that is closed to the role, whatever the id.
 */
final class Probe {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final List<String> GARBAGE =
            List.of("abc", "ABC", "0", "1-1-1-1-1", "a-b-c-d-e", "..%2F", "x.y", "%20");

    private final Visitor visitor;
    private final Ids ids;
    private final Constants constants;
    private final WebClient client;
    private final List<String> faults = new ArrayList<>();
    private final Set<ThingAddress> opened = new LinkedHashSet<>();
    private String look = "";

    Probe(Visitor visitor, Ids ids, Constants constants) {
        this.visitor = visitor;
        this.ids = ids;
        this.constants = constants;
        this.client = visitor.logIn();
    }

    /** From now on the pages are shown so. */
    void look(String language, String theme) {
        look = language + " " + theme;
        client.cookies().put("strook-language", language);
        client.cookies().put("strook-theme", theme);
    }

    List<String> faults() {
        return faults;
    }

    /** Addresses that showed the visitor a thing of the visitor's own. */
    Set<ThingAddress> opened() {
        return opened;
    }

    /** All ids at one address. */
    void everything(Fixtures.Opening opening) {
        at(opening, visitor.home());
        at(opening, visitor.other());
        if (opening.address().application().equals("admin")) {
            at(opening, "");
        }
    }

    /** An id behind a page that takes none is no address. */
    void stray(SiteView page) {
        ThingAddress address = new ThingAddress(page.application(), page.address() + "/{id}");
        for (String slug : List.of(visitor.home(), visitor.other())) {
            if (!visitor.belongs(page.application(), slug) || page.isLogin()) {
                continue;
            }
            String id = UUID.randomUUID().toString();
            String where = address.at(slug, id).replace("//", "/");
            Reply reply = Reply.of(client.get(where), id);
            boolean closed =
                    client.get(address.at(slug, "").replaceAll("/+$", "")).status() == FORBIDDEN;
            if (reply.status() == NOT_FOUND) {
                constant(where, slug, page.application(), reply);
            } else if (!closed || reply.status() != FORBIDDEN) {
                faults.add(where + " answers " + reply.status());
            }
        }
    }

    /** An id in the query or the form of an own page. */
    void input(Fixtures.IdInput input) {
        if (!visitor.belongs("admin", visitor.home())) {
            return;
        }
        String unknown = UUID.randomUUID().toString();
        String foreign = ids.of(visitor.other()).get(input.table());
        String own = Objects.toString(ids.of(visitor.home()).get("payroll_run"));
        String page = new ThingAddress("admin", input.page()).at(visitor.home(), own);
        if (!input.posted()) {
            Reply none = Reply.of(client.get(page + "?" + input.name() + "=" + unknown), unknown);
            Reply reply = Reply.of(client.get(page + "?" + input.name() + "=" + foreign), foreign);
            compare(page + "?" + input.name(), reply, none);
            if (none.status() != NOT_FOUND && none.status() != FORBIDDEN) {
                faults.add(page + "?" + input.name() + " with an unknown id: " + none.status());
            }
            return;
        }
        String difference = Reply.firstDifference(
                Reply.words(sent(page, input.name(), foreign)), Reply.words(sent(page, input.name(), unknown)));
        if (!difference.isEmpty()) {
            faults.add(page + " tells " + input.name() + " from an unknown one: " + difference);
        }
    }

    private Answer sent(String page, String name, String value) {
        Map<String, String> form = new HashMap<>();
        Forms.of(client.get(page).body()).forEach(form::putAll);
        form.put(name, value);
        return client.post(page, form);
    }

    /** Only an id of the other employer at the own address: in another language or theme. */
    void briefly(Fixtures.Opening opening) {
        ThingAddress address = opening.address();
        String slug = visitor.home();
        if (!visitor.belongs(address.application(), slug)) {
            return;
        }
        String unknown = UUID.randomUUID().toString();
        Reply reference = Reply.of(client.get(address.at(slug, unknown)), unknown);
        if (reference.status() == NOT_FOUND) {
            constant(address.at(slug, "ID"), slug, address.application(), reference);
        }
        for (String id : ofTheKind(opening, visitor.other())) {
            compare(address.at(slug, id), Reply.of(client.get(address.at(slug, id)), id), reference);
        }
    }

    private void at(Fixtures.Opening opening, String slug) {
        ThingAddress address = opening.address();
        String unknown = UUID.randomUUID().toString();
        Answer own = own(opening, slug);
        Reply reference = Reply.of(client.get(address.at(slug, unknown)), unknown);
        expectRefusal(address, slug, reference, own);
        for (String id : foreign(opening, slug)) {
            String at = address.at(slug, id);
            compare(at, Reply.of(client.get(at), id), reference);
        }
        if (!visitor.belongs(address.application(), slug)) {
            return;
        }
        posts(opening, slug, unknown);
        if (reference.status() == NOT_FOUND && visitor.thorough()) {
            garbage(address, slug, unknown, reference);
        }
        if (own != null && own.status() == 200) {
            opened.add(address);
            strangersInTheQuery(opening, slug, own);
            postbacks(opening, slug, own, reference);
        }
    }

    /** Posted without the state of a page. */
    private void posts(Fixtures.Opening opening, String slug, String unknown) {
        ThingAddress address = opening.address();
        Reply reference = Reply.of(client.post(address.at(slug, unknown), Map.of("id", unknown)), unknown);
        for (String id : ofTheKind(opening, elsewhere(slug))) {
            String at = address.at(slug, id);
            compare("POST " + at, Reply.of(client.post(at, Map.of("id", id)), id), reference);
        }
    }

    /** The visitor's own thing at this address: the proof that the address works at all. */
    private @Nullable Answer own(Fixtures.Opening opening, String slug) {
        ThingAddress address = opening.address();
        if (!visitor.belongs(address.application(), slug)) {
            return null;
        }
        Map<String, String> mine =
                address.application().equals("ess") ? ids.own(slug, visitor.account()) : ids.of(slug);
        String id = mine.get(opening.tables().get(0));
        return id == null ? null : client.get(address.at(slug, id));
    }

    private void expectRefusal(ThingAddress address, String slug, Reply reference, @Nullable Answer own) {
        String where = address.at(slug, "ID");
        boolean inside =
                client.cookies().containsKey(address.application().equals("admin") ? "__Host-adm" : "__Host-ess");
        if (!inside) {
            if (reference.status() != 302
                    || !reference.headers().get("location").contains("/login")) {
                faults.add(where + " is answered to somebody who is not logged in: " + reference.status());
            }
            return;
        }
        boolean closed = own != null && own.status() == FORBIDDEN;
        if (reference.status() != (closed ? FORBIDDEN : NOT_FOUND)) {
            faults.add(where + " with an unknown id: " + reference.status());
        }
        if (reference.status() == NOT_FOUND) {
            constant(where, slug, address.application(), reference);
        }
    }

    /** The 404 says nothing and is the same everywhere. */
    private void constant(String where, String slug, String application, Reply reply) {
        String body = reply.body().toLowerCase(Locale.ROOT);
        for (String forbidden : List.of("<form", "nonce", "viewstate", "<script", "incident")) {
            if (body.contains(forbidden)) {
                faults.add(where + " has a 404 with " + forbidden);
            }
        }
        if (reply.headers().containsKey("set-cookie")) {
            faults.add(where + " has a 404 that sets a cookie");
        }
        boolean own = visitor.belongs(application, slug);
        boolean offersTheOther = visitor.worksAtTheOther() && application.equals("ess") && slug.equals(visitor.other());
        String tenant = own ? slug : offersTheOther ? "the way to " + slug : "nobody";
        constants
                .differenceTo(String.join(" ", application, tenant, look), reply.body())
                .ifPresent(difference -> faults.add(visitor + " " + where + " has another 404: " + difference));
    }

    /** Ids that this visitor may not open here: of the other employer, and in the portal of colleagues. */
    private List<String> foreign(Fixtures.Opening opening, String slug) {
        if (!visitor.belongs(opening.address().application(), slug)) {
            return Stream.of(visitor.home(), visitor.other())
                    .flatMap(employer -> ofTheKind(opening, employer).stream())
                    .toList();
        }
        String elsewhere = elsewhere(slug);
        Set<String> found = new LinkedHashSet<>(ofTheKind(opening, elsewhere));
        if (visitor.thorough()) {
            found.addAll(ids.of(elsewhere).values());
        }
        found.addAll(ids.own(elsewhere, visitor.account()).values());
        if (opening.address().application().equals("ess")) {
            found.addAll(ids.ofColleagues(slug, visitor.account()).values());
        }
        return List.copyOf(found);
    }

    /** Of the kind that the address opens; the demo world has not every kind at every employer. */
    private List<String> ofTheKind(Fixtures.Opening opening, String slug) {
        return opening.tables().stream()
                .map(ids.of(slug)::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private String elsewhere(String slug) {
        return slug.equals(visitor.home()) ? visitor.other() : visitor.home();
    }

    private void garbage(ThingAddress address, String slug, String id, Reply reference) {
        List<String> wrong = new ArrayList<>(GARBAGE);
        wrong.addAll(List.of(id.toUpperCase(Locale.ROOT), id + "0", "{" + "}", id.replace("-", "")));
        for (String each : wrong) {
            String at = address.at(slug, each.replace("{", "%7B").replace("}", "%7D"));
            compare(at, Reply.of(client.get(at), each), reference);
        }
        String without = address.at(slug, "").replace("//", "/").replaceAll("/$", "");
        compare(without, Reply.of(client.get(without), "ID"), reference);
    }

    /** An id in the query does not count beside the one in the path. */
    private void strangersInTheQuery(Fixtures.Opening opening, String slug, Answer own) {
        String at = own.address();
        for (String foreign : ofTheKind(opening, elsewhere(slug))) {
            Answer asked = client.get(at + "?id=" + foreign);
            String difference = Reply.firstDifference(Reply.words(asked), Reply.words(client.get(at)));
            if (!difference.isEmpty()) {
                faults.add(at + " heeds an id in the query: " + difference);
            }
            if (!visitor.worksAtTheOther() && asked.body().contains(ids.name(elsewhere(slug)))) {
                faults.add(at + " names the other employer");
            }
        }
    }

    /** Forms of the own page, posted to the address of what is not the visitor's. */
    private void postbacks(Fixtures.Opening opening, String slug, Answer own, Reply reference) {
        List<String> foreign = new ArrayList<>(ofTheKind(opening, elsewhere(slug)));
        foreign.add(UUID.randomUUID().toString());
        List<Map<String, String>> forms = Forms.of(own.body());
        for (Map<String, String> form : visitor.thorough() || forms.isEmpty() ? forms : forms.subList(0, 1)) {
            for (String id : foreign) {
                String at = opening.address().at(slug, id);
                compare("Form to " + at, Reply.of(client.post(at, form), id), reference);
                compare("Script's form to " + at, Reply.of(client.postByScript(at, form), id), reference);
            }
        }
    }

    private void compare(String what, Reply reply, Reply reference) {
        String difference = reply.differenceTo(reference);
        if (!difference.isEmpty()) {
            faults.add(what + ": " + difference);
        }
    }
}
