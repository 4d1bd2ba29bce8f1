package nl.strook.architecture;

import static nl.strook.architecture.HouseRule.forbids;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;

/** Who may know whom (rules 1 to 5). */
final class PlaceRules {

    /** Parts that a feature and the two applications may use. */
    private static final Set<String> PLATFORM = Set.of("core", "moduleapi", "websupport");

    private static final String[] FACES = {"jakarta.faces.", "org.primefaces."};

    static final List<HouseRule> ALL = List.of(
            forbids(
                    "module-api-knows-nobody",
                    "KnowsHibernate",
                    "module-api imports java and jakarta only",
                    house -> (from, to) -> house.part(from).equals("moduleapi")
                            && !house.part(to).equals("moduleapi")
                            && !starts(to, "java.", "jakarta.", "org.jspecify.")),
            forbids(
                    "core-knows-module-api-only",
                    "KnowsLeave",
                    "core knows no feature; let the feature come to core through a seam or its descriptor",
                    house -> (from, to) -> house.part(from).equals("core")
                            && isOurs(house, to)
                            && !Set.of("core", "moduleapi").contains(house.part(to))),
            forbids(
                    "web-support-knows-core-only",
                    "KnowsPayroll",
                    "web-support knows core and module-api; what differs per feature comes from descriptors",
                    house -> (from, to) -> house.part(from).equals("websupport")
                            && isOurs(house, to)
                            && !PLATFORM.contains(house.part(to))),
            forbids(
                    "reports-knows-core-only",
                    "PrintsLeave",
                    "reports implements the ports of core.report and knows nobody else",
                    house -> (from, to) -> house.part(from).equals("reports")
                            && isOurs(house, to)
                            && !Set.of("reports", "core").contains(house.part(to))),
            forbids(
                    "applications-know-no-feature",
                    "ShowsLeave",
                    "the two WARs find features through their descriptors",
                    house -> (from, to) -> Set.of("essweb", "tenantadmin").contains(house.part(from))
                            && isOurs(house, to)
                            && !house.part(to).equals(house.part(from))
                            && !PLATFORM.contains(house.part(to))),
            forbids(
                    "features-meet-in-api",
                    "KnowsInsideOfPayroll",
                    "import only the api package of a feature that the descriptor names in requires()",
                    house -> (from, to) -> house.isFeature(house.part(from))
                            && isOurs(house, to)
                            && !house.part(to).equals(house.part(from))
                            && !PLATFORM.contains(house.part(to))
                            && !isPromised(house, house.part(from), to)),
            new HouseRule(
                    "no-cycles",
                    "KnowsInsideOfPayroll",
                    house -> SlicesRuleDefinition.slices()
                            .matching(house.base() + ".(*)..")
                            .should()
                            .beFreeOfCycles()),
            forbids(
                    "services-know-no-page",
                    "KnowsItsPage",
                    "ess and admin know the services, never the reverse",
                    house -> (from, to) -> house.isFeature(house.part(from))
                            && house.part(to).equals(house.part(from))
                            && audience(house, from).isEmpty()
                            && !audience(house, to).isEmpty()),
            forbids(
                    "audiences-apart",
                    "KnowsTheOtherAudience",
                    "ess and admin of a feature do not know each other; put what both need beside the services",
                    house -> (from, to) -> house.isFeature(house.part(from))
                            && house.part(to).equals(house.part(from))
                            && !audience(house, from).isEmpty()
                            && !audience(house, to).isEmpty()
                            && !audience(house, from).equals(audience(house, to))),
            forbids(
                    "faces-in-pages-only",
                    "ServiceWithFaces",
                    "Faces and PrimeFaces belong in ess, admin, web-support and the two WARs",
                    house -> (from, to) -> starts(to, FACES)
                            && !house.isIn(from, "websupport", "essweb", "tenantadmin")
                            && audience(house, from).isEmpty()),
            forbids(
                    "jasper-in-reports-only",
                    "PrintsItself",
                    "print through ReportRenderer",
                    house -> (from, to) -> starts(to, "net.sf.jasperreports.") && !house.isIn(from, "reports")),
            forbids(
                    "mail-in-core-mail-only",
                    "MailsItself",
                    "write an outbox row; core.mail sends it",
                    house -> (from, to) -> starts(to, "jakarta.mail.") && !house.isIn(from, "core.mail", "testkit")));

    private PlaceRules() {}

    private static boolean isOurs(House house, JavaClass type) {
        return !house.part(type).isEmpty();
    }

    private static boolean isPromised(House house, String feature, JavaClass to) {
        String inside = house.inside(to);
        boolean promise = inside.equals("api")
                || inside.startsWith("api.")
                // Pure value types; what a payslip says is part of payroll's promise.
                || (house.part(to).equals("payroll") && inside.equals("engine"));
        return promise && house.requires().get(feature).contains(house.part(to));
    }

    /** {@code ess}, {@code admin} or empty. */
    private static String audience(House house, JavaClass type) {
        if (!house.isFeature(house.part(type))) {
            return "";
        }
        String inside = house.inside(type);
        int dot = inside.indexOf('.');
        String first = dot < 0 ? inside : inside.substring(0, dot);
        return Set.of("ess", "admin").contains(first) ? first : "";
    }

    static boolean starts(JavaClass type, String... prefixes) {
        for (String prefix : prefixes) {
            if (type.getName().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
