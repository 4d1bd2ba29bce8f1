package nl.strook.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strook.core.demo.DemoSheet.Row;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.module.TenantModules;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.Departments;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.EmployerLogo;
import nl.strook.core.workforce.EmployerRegistration;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employments;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.MovedIn;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.core.workforce.NewEmployment;
import nl.strook.core.workforce.PayrollTaxNumber;
import nl.strook.core.workforce.PensionScheme;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.PersonName;
import nl.strook.core.workforce.ReturnPeriod;
import nl.strook.core.workforce.SalaryBasis;
import org.jspecify.annotations.Nullable;

/** Employers, the people who work there, and what was agreed with them. */
@ApplicationScoped
public class WorkforceChapter implements DemoChapter {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    DemoStage stage;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    EmployerRegistration registration;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    Departments departments;

    @Inject
    EmployerLogo logo;

    @Inject
    TenantModules modules;

    @Override
    public List<DemoEvent> events(Instant until) {
        List<Row> employers = sheet("employers");
        Map<String, LocalDate> clientSince = new HashMap<>();
        employers.forEach(row -> clientSince.put(row.text("slug"), row.date("clientSince")));
        List<DemoEvent> events = new ArrayList<>();
        Instant start = at(clientSince.values().stream()
                .min(LocalDate::compareTo)
                .orElseThrow()
                .minusDays(40));
        events.add(new DemoEvent(start, 0, "the bureau", () -> demoAccounts.openBureau(sheet("staff"))));
        for (Row row : employers) {
            events.add(
                    new DemoEvent(at(row.date("clientSince").minusDays(31)), 1, row.text("name"), () -> register(row)));
            events.add(new DemoEvent(
                    at(row.date("clientSince").minusDays(30)),
                    2,
                    "staff of " + row.text("name"),
                    () -> demoAccounts.openEmployer(row.text("slug"), sheet("staff"))));
        }
        for (Row row : sheet("employees")) {
            LocalDate joins = row.date("start");
            LocalDate since = clientSince.getOrDefault(row.text("tenant"), joins);
            LocalDate known = joins.isBefore(since) ? since : joins;
            events.add(new DemoEvent(
                    at(known.minusDays(20)), 3, row.text("firstName") + " at " + row.text("tenant"), () -> hire(row)));
        }
        for (Row row : sheet("managers")) {
            events.add(new DemoEvent(at(since(clientSince, row).minusDays(1)), 4, "manager", () -> appoint(row)));
        }
        sheet("terms").forEach(row -> events.add(agreement(row, since(clientSince, row))));
        sheet("openings")
                .forEach(row -> events.add(new DemoEvent(
                        at(since(clientSince, row).minusDays(9)), 7, "opening figures", () -> moveIn(row))));
        sheet("endings")
                .forEach(row -> events.add(new DemoEvent(
                        at(row.date("lastDay").minusDays(30)), 8, "end of " + row.text("number"), () -> end(row))));
        return events;
    }

    private void register(Row row) {
        TenantId tenant = stage.atBureau(
                DemoStage.SPECIALIST,
                () -> registration.register(new NewEmployer(
                        new TenantSlug(row.text("slug")),
                        row.text("name"),
                        row.text("legalName"),
                        new PayrollTaxNumber(row.text("payrollTaxNumber")),
                        row.textOrNull("chamberOfCommerce"),
                        row.textOrNull("sector"),
                        row.textOrNull("collectiveAgreement"),
                        address(row),
                        BankAccount.parse(row.text("iban")),
                        ReturnPeriod.valueOf(row.text("returnPeriod")),
                        EmployerSize.valueOf(row.text("size")),
                        row.thousandths("whk"),
                        row.date("clientSince"))));
        stage.atBureau(DemoStage.SPECIALIST, () -> {
            registration.paint(tenant, row.number("hue"), row.number("chroma"));
            return tenant;
        });
        stage.as(DemoStage.SPECIALIST, row.text("slug"), () -> {
            for (String off : row.text("switchedOff").split(",")) {
                switchOff(off.strip());
            }
            String picture = row.textOrNull("logo");
            if (picture != null) {
                logo.replace(bytes(picture));
            }
        });
    }

    /** A module or {@code module/option} that is not installed yet has nothing to switch. */
    private void switchOff(String name) {
        if (name.isEmpty() || ModuleCatalog.installed().find(name.split("/")[0]).isEmpty()) {
            return;
        }
        String[] parts = name.split("/");
        modules.switchTo(parts[0], parts.length > 1 ? parts[1] : "", false);
    }

    private void hire(Row row) {
        String slug = row.text("tenant");
        UUID employee = stage.as(DemoStage.SPECIALIST, slug, () -> {
            UUID id = employees.add(new NewEmployee(
                    row.text("number"),
                    PersonName.of(
                            row.text("initials"),
                            row.text("firstName"),
                            row.textOrNull("prefix"),
                            row.text("lastName")),
                    row.date("birth"),
                    row.textOrNull("bsn") == null ? null : Bsn.parse(row.text("bsn")),
                    row.textOrNull("iban") == null ? null : BankAccount.parse(row.text("iban")),
                    row.textOrNull("iban") == null,
                    address(row),
                    row.textOrNull("email"),
                    PersonLanguage.valueOf(row.text("language"))));
            Row first = firstTerms(slug, row.text("number"));
            employments.start(
                    new NewEmployment(
                            id,
                            row.date("start"),
                            null,
                            1,
                            row.text("jobTitle"),
                            ContractDuration.valueOf(row.text("contract")),
                            true,
                            row.yes("onCall"),
                            InsuredStatus.valueOf(row.text("insured")),
                            null,
                            department(slug, row.text("jobTitle"))),
                    terms(first, row.date("start")));
            return id;
        });
        demoAccounts.openEmployee(slug, employee, row);
    }

    /** The department of those with this job; the first who comes makes it. */
    private @Nullable UUID department(String slug, String jobTitle) {
        String name = sheet("departments").stream()
                .filter(row ->
                        row.text("tenant").equals(slug) && row.text("jobTitle").equals(jobTitle))
                .map(row -> row.text("department"))
                .findFirst()
                .orElse(null);
        return name == null
                ? null
                : departments.all().stream()
                        .filter(line -> line.name().equals(name))
                        .map(DepartmentLine::id)
                        .findFirst()
                        .orElseGet(() -> departments.add(name));
    }

    private Row firstTerms(String slug, String number) {
        return sheet("terms").stream()
                .filter(row ->
                        row.text("tenant").equals(slug) && row.text("number").equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No terms for " + number + " at " + slug));
    }

    private DemoEvent agreement(Row row, LocalDate since) {
        LocalDate from = row.date("from");
        return new DemoEvent(
                at(later(from.minusDays(6), since.minusDays(12))), 5, "terms of " + row.text("number"), () -> {
                    if (!row.yes("first")) {
                        stage.as(
                                DemoStage.SPECIALIST,
                                row.text("tenant"),
                                () -> employments.agree(employmentOf(row.text("number")), terms(row, from)));
                    }
                });
    }

    private void appoint(Row row) {
        UUID manager = stage.as(DemoStage.SPECIALIST, row.text("tenant"), () -> {
            UUID boss =
                    employees.findByNumber(row.text("manager")).orElseThrow().getId();
            for (String number : row.text("numbers").split(",")) {
                employees
                        .findByNumber(number.strip())
                        .ifPresent(person -> employments
                                .of(person.getId())
                                .forEach(employment -> employments.managedBy(employment.getId(), boss)));
            }
            return boss;
        });
        demoAccounts.makeManager(row.text("tenant"), manager);
    }

    private void moveIn(Row row) {
        stage.as(
                DemoStage.SPECIALIST,
                row.text("tenant"),
                () -> employments.moveIn(
                        employmentOf(row.text("number")),
                        MovedIn.atNewYear(
                                row.number("year"),
                                row.centsOrNull("previousYearWage"),
                                row.cents("holidayReserve"),
                                row.dateOrNull("reserveSince"))));
    }

    private void end(Row row) {
        stage.as(
                DemoStage.SPECIALIST,
                row.text("tenant"),
                () -> employments.end(employmentOf(row.text("number")), row.date("lastDay")));
    }

    private UUID employmentOf(String number) {
        UUID employee = employees
                .findByNumber(number)
                .orElseThrow(() -> new IllegalStateException("No employee " + number))
                .getId();
        return employments.of(employee).get(0).getId();
    }

    private static AgreedTerms terms(Row row, LocalDate from) {
        int weekly = row.minutes("weeklyHours");
        return new AgreedTerms(
                from,
                SalaryBasis.valueOf(row.text("basis")),
                row.cents("amount"),
                weekly,
                row.minutes("fullTimeHours"),
                AgreedTerms.spread(weekly, row.number("days")),
                row.yes("payScheduledHours"),
                row.text("pensionEmployee").isEmpty()
                        ? null
                        : PensionScheme.of(
                                row.thousandths("pensionEmployee"), row.thousandths("pensionEmployer"), 0, null));
    }

    private static Address address(Row row) {
        return Address.dutch(row.text("street"), row.text("houseNumber"), row.text("postalCode"), row.text("city"));
    }

    /** First day for which the bureau does the payroll of the row's employer. */
    private static LocalDate since(Map<String, LocalDate> clientSince, Row row) {
        LocalDate day = clientSince.get(row.text("tenant"));
        if (day == null) {
            throw new IllegalStateException("The demo world has no employer " + row.text("tenant"));
        }
        return day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(StrookTime.ZONE).toInstant();
    }

    private static byte[] bytes(String file) {
        byte[] bytes = DemoSheet.bytes(WorkforceChapter.class.getClassLoader(), "demo/core/" + file);
        if (bytes == null) {
            throw new IllegalStateException("The demo world has no " + file);
        }
        return bytes;
    }

    private static List<Row> sheet(String name) {
        return DemoSheet.read(WorkforceChapter.class.getClassLoader(), "demo/core/" + name + ".csv");
    }
}
