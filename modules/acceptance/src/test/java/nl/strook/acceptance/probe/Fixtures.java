package nl.strook.acceptance.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be said of each address and each input, so that the probe knows which id is right there. Whoever adds a page,
 * a download or a field adds a line here.
 */
final class Fixtures {

    /**
     * What an address opens.
     *
     * @param tables where its ids stand, the usual one first
     * @param openedBy who sees the own one there
     */
    record Opening(ThingAddress address, List<String> tables, String openedBy) {}

    /**
     * An id that is no part of the path.
     *
     * @param input file and name, see {@link Inputs}
     * @param page whose address takes it
     * @param table where such ids stand
     */
    record IdInput(String input, String name, String page, String table, boolean posted) {}

    static final String EMPLOYEE = "frederik.krijger@noord.example";
    static final String STAFF = "pieter.jansen@strook.example";

    static final List<Opening> OPENINGS = List.of(
            opening("ess", "payslips/payslip/{id}", EMPLOYEE, "payslip"),
            opening("ess", "payslips/payslip/{id}/pdf", EMPLOYEE, "payslip"),
            opening("ess", "payslips/annual-statement/{id}", EMPLOYEE, "annual_statement"),
            opening("ess", "payslips/annual-statement/{id}/pdf", EMPLOYEE, "annual_statement"),
            // By the line of a run's results too, from before the payslip is made.
            opening("admin", "payslips/payslip/{id}", STAFF, "payslip", "run_result"),
            opening("admin", "payslips/payslip/{id}/pdf", STAFF, "payslip", "run_result"),
            opening("admin", "payslips/paper/{id}/pdf", STAFF, "payroll_run"),
            opening("admin", "payroll/run/{id}", STAFF, "payroll_run"),
            opening("admin", "payroll/import/{id}", STAFF, "payroll_run"),
            opening("admin", "payroll/import/{id}/template", STAFF, "payroll_run"),
            opening("admin", "payroll/standing/{id}", STAFF, "employee"),
            opening("admin", "employees/employee/{id}", STAFF, "employee"),
            opening("admin", "employees/edit-employee/{id}", STAFF, "employee"),
            opening("admin", "employees/new-employment/{id}", STAFF, "employee"),
            opening("admin", "employees/employment/{id}", STAFF, "employment"),
            opening("admin", "employees/end-employment/{id}", STAFF, "employment"));

    static final List<IdInput> ID_INPUTS = List.of(
            new IdInput("payslips/payslips.xhtml run", "run", "payslips/payslips", "payroll_run", false),
            new IdInput("employees/index.xhtml department", "department", "employees", "department", false),
            new IdInput("payslips/paper.xhtml run", "run", "payslips/paper", "payroll_run", false),
            new IdInput("payroll/run-findings.xhtml accept", "accept", "payroll/run/{id}", "run_finding", true),
            new IdInput("RunCommands.java accept", "accept", "payroll/run/{id}", "run_finding", true),
            new IdInput("RunCommands.java withdraw", "withdraw", "payroll/run/{id}", "run_finding", true));

    /** Names, or file and name, that hold no id of a tenant's row, and why they need no probe. */
    static final Map<String, String> NO_IDS = Map.ofEntries(
            Map.entry("id", "the door fills it from the path and lets nothing else through"),
            Map.entry("page", "a number"),
            Map.entry("year", "a number"),
            Map.entry("q", "words, looked for within the tenant"),
            Map.entry("all", "yes or no"),
            Map.entry("show", "a word of a list"),
            Map.entry("state", "a word of a list; at the log-in a hash of the browser's own cookie"),
            Map.entry("primefaces.nonce", "of this page's own scripts"),
            Map.entry("commandKey", "unique within the tenant, and makes nothing but a repeat"),
            Map.entry("preview", "yes or no"),
            Map.entry("difference", "yes or no"),
            Map.entry("cell-#{cell.place()}", "place in the sheet that this view holds"),
            Map.entry("payroll/import-preview.xhtml accept", "key of a warning of the sheet that this view holds"),
            Map.entry("ImportPage.java accept", "key of a warning of the sheet that this view holds"),
            Map.entry("RunCommands.java reason-", "read beside the finding that is accepted"),
            Map.entry("reason-#{line.id()}", "read beside the finding that is accepted"),
            Map.entry("place", "slug, looked for among the person's own places; has a test of its own"),
            Map.entry("employer", "slug at the log-in, whose look everybody may see"),
            Map.entry("to", "path to go to after the log-in, where the door looks again"),
            Map.entry("code", "single use, bound to the state of the browser's own cookie"),
            Map.entry("secret", "of an invitation: a token that is its own proof"),
            Map.entry("over", "the same, when its link no longer works"),
            Map.entry("expired", "only chooses a text"),
            Map.entry("out", "only chooses a text"),
            Map.entry("void", "only chooses a text"),
            Map.entry("anew", "only chooses a text"),
            Map.entry("InvitationPage.java again", "says which button was pressed"),
            Map.entry("EmailPage.java link", "says which button was pressed"),
            Map.entry("first", "only chooses where to go next"),
            Map.entry("channel", "a word of a list"),
            Map.entry("pick", "employees, looked for within the tenant; InvitationWebIT picks another employer's"));

    /** Servlets, filters and endpoints, and where they are probed. */
    static final Map<String, String> ANSWERING = Map.of(
            "AssetServlet", "files of the house, the same for everybody; reads no database",
            "EdgeFilter", "EdgeWebIT",
            "SessionFilter", "LoginWebIT, and the places below",
            "TenantFilter", "all that follows");

    static final Set<String> URL_PATTERNS = Set.of("/*", "*.xhtml", "/assets/*");

    /** Tables that may be empty at all employers that are probed, and why. */
    static final Map<String, String> EMPTY_TABLES = Map.of(
            "command_receipt", "comes with the first command from a page",
            "guest_book_note", "no page of a fresh module writes",
            "hello_greeting", "comes with the first greeting of a visitor",
            "invitation", "one employer alone has somebody who is invited",
            "opening_fund", "no employer of the demo world moved in during a year with premiums",
            "pay_input_change", "comes with the first row that is changed by hand",
            "tenant_module", "comes with the first switch",
            "tenant_pay_component", "comes with the first component of an employer's own");

    private Fixtures() {}

    static Optional<Opening> of(ThingAddress address) {
        return OPENINGS.stream()
                .filter(opening -> opening.address().equals(address))
                .findFirst();
    }

    private static Opening opening(String application, String pattern, String openedBy, String... tables) {
        return new Opening(new ThingAddress(application, pattern), List.of(tables), openedBy);
    }
}
