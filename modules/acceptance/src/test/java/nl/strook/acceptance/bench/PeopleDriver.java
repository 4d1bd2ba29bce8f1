package nl.strook.acceptance.bench;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import nl.strook.core.demo.DemoStage;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.Memberships;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.EmployeeFilter;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.EmployerRegistration;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employments;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.core.workforce.NewEmployment;
import nl.strook.core.workforce.PayrollTaxNumber;
import nl.strook.core.workforce.PensionScheme;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.PersonName;
import nl.strook.core.workforce.ReturnPeriod;
import nl.strook.core.workforce.SalaryBasis;
import nl.strook.moduleapi.StandardRole;

/** Inside a bench's server: fills it by the public services with employers and people, as many as asked. */
@WebServlet("/fill/*")
public class PeopleDriver extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;
    private static final int WEEK = 40 * 60;
    private static final LocalDate CLIENT_SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate STARTED = LocalDate.of(2020, 3, 1);
    private static final String[] FIRST = {"Anna", "Björn", "Chaïma", "Daan", "Eva", "Frits", "Günay", "Hans", "Iris"};
    private static final String[] LAST = {"Jansen", "Şahin", "Vries", "Kovačević", "Bakker", "Visser", "Smit", "Mulder"
    };

    @Inject
    transient DemoStage stage;

    @Inject
    transient Tenants tenants;

    @Inject
    transient TenantDirectory directory;

    @Inject
    transient Accounts accounts;

    @Inject
    transient Memberships memberships;

    @Inject
    transient EmployerRegistration registration;

    @Inject
    transient Employees employees;

    @Inject
    transient Employments employments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = request.getParameter("tenant");
        int wanted = Integer.parseInt(request.getParameter("about"));
        switch (request.getPathInfo()) {
            case "/people" -> people(slug, wanted);
            case "/employers" -> {
                for (int i = directory.active().size(); i < wanted; i++) {
                    employer(slug + i, i);
                }
            }
            default -> throw new IllegalArgumentException(request.getPathInfo());
        }
        response.getWriter().print("filled");
    }

    /** Adds people until the employer has as many as wanted. */
    private void people(String slug, int wanted) {
        if (directory.find(slug).isEmpty()) {
            employer(slug, directory.active().size());
        }
        long there = stage.as(DemoStage.SPECIALIST, slug, () -> employees.count(EmployeeFilter.PRESENT));
        for (int from = (int) there; from < wanted; from += AT_ONCE) {
            int first = from;
            stage.as(DemoStage.SPECIALIST, slug, () -> {
                for (int i = first; i < Math.min(first + AT_ONCE, wanted); i++) {
                    hire(slug, i);
                }
            });
        }
    }

    private void employer(String slug, int number) {
        Actor.runAsSystem(
                "bench",
                () -> tenants.runOnPlatform(
                        () -> grant(DemoStage.SPECIALIST, "Pieter Jansen", StandardRole.BUREAU_STAFF)));
        stage.atBureau(
                DemoStage.SPECIALIST,
                () -> registration.register(new NewEmployer(
                        new TenantSlug(slug),
                        "Groot " + number,
                        "Groot " + number + " B.V.",
                        PayrollTaxNumber.parse(elevenProof(80_000_000 + 2 * number) + "L01"),
                        null,
                        null,
                        null,
                        address(number),
                        account(number),
                        ReturnPeriod.MONTH,
                        EmployerSize.MEDIUM_OR_LARGE,
                        1_420,
                        CLIENT_SINCE)));
        Actor.runAsSystem("bench", () -> {
            stage.asSystem(slug, () -> {
                grant("hr@" + slug + ".example", "Anne de Vries", StandardRole.EMPLOYER_ADMIN);
                return slug;
            });
        });
    }

    private void grant(String email, String name, StandardRole role) {
        memberships.grant(accounts.open(new LoginName(email), name, "nl").id(), role, null);
    }

    private void hire(String slug, int number) {
        String first = FIRST[number % FIRST.length];
        String last = LAST[number / FIRST.length % LAST.length];
        var employee = employees.add(new NewEmployee(
                String.format(Locale.ROOT, "%06d", number + 1),
                PersonName.of(first.substring(0, 1) + ".", first, number % 5 == 0 ? "de" : null, last),
                LocalDate.of(1970, 1, 1).plusDays(number % 10_000),
                Bsn.parse(elevenProof(10_000_000 + 2 * number)),
                account(number),
                false,
                address(number),
                "person" + number + "@" + slug + ".example",
                number % 20 == 0 ? PersonLanguage.EN : PersonLanguage.NL));
        employments.start(
                new NewEmployment(
                        employee,
                        STARTED,
                        null,
                        1,
                        "Medewerker productie",
                        ContractDuration.OPEN_ENDED,
                        true,
                        false,
                        InsuredStatus.EMPLOYEE,
                        null),
                new AgreedTerms(
                        STARTED,
                        SalaryBasis.MONTH,
                        320_000 + number % 900 * 100,
                        WEEK,
                        WEEK,
                        AgreedTerms.mondayToFriday(WEEK),
                        false,
                        PensionScheme.of(4_800, 9_600, 1_800_000, null)));
    }

    private static Address address(int number) {
        return Address.dutch("Kanaalstraat", String.valueOf(1 + number % 300), "1054 XJ", "Amsterdam");
    }

    /** Nine digits that pass the eleven test, of eight with an even last one. */
    private static String elevenProof(int eight) {
        for (int candidate = eight; ; candidate++) {
            int sum = 0;
            for (int weight = 2, rest = candidate; weight <= 9; weight++, rest /= 10) {
                sum += weight * (rest % 10);
            }
            if (sum % 11 < 10) {
                return String.valueOf(candidate) + sum % 11;
            }
        }
    }

    private static BankAccount account(int number) {
        String digits = String.format(Locale.ROOT, "%010d", 1_000_000 + number);
        // INGB and NL00 as the check wants them: a letter is its place in the alphabet and nine.
        long rest = mod97("18231611" + digits + "232100");
        return BankAccount.parse(String.format(Locale.ROOT, "NL%02dINGB%s", 98 - rest, digits));
    }

    private static long mod97(String digits) {
        long rest = 0;
        for (int i = 0; i < digits.length(); i++) {
            rest = (rest * 10 + digits.charAt(i) - '0') % 97;
        }
        return rest;
    }
}
