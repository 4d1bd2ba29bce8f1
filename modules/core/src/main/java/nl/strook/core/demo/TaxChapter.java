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
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.Employments;
import nl.strook.core.workforce.HealthContribution;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.core.workforce.TaxStatuses;
import nl.strook.core.workforce.TaxTable;
import nl.strook.core.workforce.UnemploymentPremium;

/** What people asked of the payroll tax, and how it treats them when that is not as usual. */
@ApplicationScoped
public class TaxChapter implements DemoChapter {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int ASKED_BEFORE = 5;
    private static final int MOVED_IN_BEFORE = 10;
    /** After the chapter of the workforce has hired the people of that day. */
    private static final int ORDER = 6;

    @Inject
    DemoStage stage;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    TaxStatuses taxStatuses;

    @Override
    public List<DemoEvent> events(Instant until) {
        Map<String, LocalDate> clientSince = new HashMap<>();
        sheet("employers").forEach(row -> clientSince.put(row.text("slug"), row.date("clientSince")));
        List<DemoEvent> events = new ArrayList<>();
        for (Row row : sheet("tax-credits")) {
            events.add(event(clientSince, row, "tax credit of ", () -> requestCredit(row)));
        }
        for (Row row : sheet("tax-statuses")) {
            events.add(event(clientSince, row, "tax status of ", () -> settle(row)));
        }
        return events;
    }

    private static DemoEvent event(Map<String, LocalDate> clientSince, Row row, String what, Runnable act) {
        LocalDate asked = row.date("from").minusDays(ASKED_BEFORE);
        LocalDate movedIn = clientSince.getOrDefault(row.text("tenant"), asked).minusDays(MOVED_IN_BEFORE);
        Instant at = (asked.isAfter(movedIn) ? asked : movedIn)
                .atTime(MORNING)
                .atZone(StrookTime.ZONE)
                .toInstant();
        return new DemoEvent(at, ORDER, what + row.text("number"), act);
    }

    private void requestCredit(Row row) {
        stage.as(
                DemoStage.SPECIALIST,
                row.text("tenant"),
                () -> employments.requestTaxCredit(
                        employmentOf(row.text("number")), row.date("from"), row.yes("applied"), row.date("signed")));
    }

    private void settle(Row row) {
        TaxStatus status = new TaxStatus(
                row.date("from"),
                TaxTable.valueOf(row.text("table")),
                row.yes("singleElderly"),
                row.yes("youngDisabled"),
                row.dateOrNull("signed"),
                row.yes("apprentice"),
                UnemploymentPremium.valueOf(row.text("unemploymentPremium")),
                HealthContribution.valueOf(row.text("healthContribution")),
                row.centsOrNull("expectedYearWage"));
        stage.as(
                DemoStage.SPECIALIST,
                row.text("tenant"),
                () -> taxStatuses.settle(employmentOf(row.text("number")), status));
    }

    private UUID employmentOf(String number) {
        UUID employee = employees
                .findByNumber(number)
                .orElseThrow(() -> new IllegalStateException("No employee " + number))
                .getId();
        return employments.of(employee).get(0).getId();
    }

    private static List<Row> sheet(String name) {
        return DemoSheet.read(TaxChapter.class.getClassLoader(), "demo/core/" + name + ".csv");
    }
}
