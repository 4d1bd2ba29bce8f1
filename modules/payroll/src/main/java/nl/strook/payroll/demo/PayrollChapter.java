package nl.strook.payroll.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.core.demo.DemoChapter;
import nl.strook.core.demo.DemoEvent;
import nl.strook.core.demo.DemoSheet;
import nl.strook.core.demo.DemoSheet.Row;
import nl.strook.core.demo.DemoStage;
import nl.strook.core.outbox.OutboxSkipping;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.Employments;
import nl.strook.payroll.PayCalendarPeriod;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayFrequency;
import nl.strook.payroll.PayPeriod;
import nl.strook.payroll.PaymentDays;
import nl.strook.payroll.engine.RuleSets;
import nl.strook.payroll.input.NewStandingComponent;
import nl.strook.payroll.input.StandingComponents;

/** Plays the runs of the demo employers, each step at the moment of its calendar and by the person whose step it is. */
@ApplicationScoped
public class PayrollChapter implements DemoChapter {

    /** Days before the payment day; the calendar's own proposal stands within them. */
    private static final int BEGINS = 10;

    @Inject
    DemoStage stage;

    @Inject
    DemoRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    StandingComponents standing;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    OutboxSkipping skipping;

    @Override
    public List<DemoEvent> events(Instant until) {
        LocalDate today = LocalDate.ofInstant(until, StrookTime.ZONE);
        List<DemoEvent> events = new ArrayList<>();
        for (Row row : sheet("settings")) {
            String slug = row.text("tenant");
            PayFrequency frequency = PayFrequency.valueOf(row.text("frequency"));
            int firstYear = row.number("firstYear");
            events.add(event(
                    LocalDate.of(firstYear, 1, 1).minusDays(7),
                    8,
                    20,
                    "calendar of " + slug,
                    () -> stage.as(
                            DemoStage.SPECIALIST, slug, () -> calendars.choose(frequency, row.number("paymentDay")))));
            for (int year = firstYear; year <= today.getYear(); year++) {
                int confirmed = year;
                events.add(event(
                        LocalDate.of(year, 1, 1).minusDays(6),
                        8,
                        21,
                        "calendar " + year + " of " + slug,
                        () -> stage.as(DemoStage.SPECIALIST, slug, () -> calendars.confirm(confirmed))));
            }
            List<PayPeriod> ended = Stream.iterate(firstYear, year -> year <= today.getYear(), year -> year + 1)
                    .flatMap(year -> PayPeriod.allIn(frequency, year).stream())
                    .filter(period -> period.lastDay().isBefore(today))
                    .filter(period -> isCalculable(PaymentDays.proposed(period, row.number("paymentDay"))))
                    .toList();
            for (int i = 0; i < ended.size(); i++) {
                plan(events, slug, row, ended.get(i), i == ended.size() - 1);
            }
        }
        for (Row row : sheet("standing")) {
            LocalDate joins = DemoDays.later(
                    row.date("from").minusDays(3), DemoDays.joined(row).minusDays(10));
            events.add(event(joins, 9, 22, "standing component of " + row.text("number"), () -> agree(row)));
        }
        return events;
    }

    /** A year whose rules are provisional, or not known at all, has no runs. */
    private static boolean isCalculable(LocalDate payment) {
        return RuleSets.all().stream().anyMatch(rules -> rules.year() == payment.getYear() && !rules.provisional());
    }

    /** The steps of one run; the notices of the newest period do leave. */
    private void plan(List<DemoEvent> events, String slug, Row settings, PayPeriod period, boolean newest) {
        UUID[] opened = new UUID[1];
        String label = period.label();
        LocalDate payment = PaymentDays.proposed(period, settings.number("paymentDay"));
        LocalDate begins = PaymentDays.workingDay(payment.minusDays(Math.min(BEGINS, DemoDays.room(period))));
        LocalDate approval =
                DemoDays.later(begins, PaymentDays.workingDay(payment.minusDays(DemoDays.approval(period))));
        LocalDate publication =
                DemoDays.later(approval, PaymentDays.workingDay(payment.minusDays(DemoDays.publication(period))));
        String employer = DemoDays.employerOf(slug);
        events.add(event(begins, 10, 30, "run " + label + " of " + slug, () -> {
            PayCalendarPeriod planned = stage.as(DemoStage.SPECIALIST, slug, () -> calendars.get(label));
            opened[0] = runs.open(slug, planned.getLabel());
            runs.takeInput(slug, opened[0], label);
            runs.calculate(slug, opened[0]);
            runs.submit(slug, opened[0]);
        }));
        events.add(event(
                approval,
                14,
                31,
                "approval of " + label + " by " + slug,
                () -> runs.approve(slug, employer, opened[0])));
        events.add(event(publication, 15, 32, "payslips " + label + " of " + slug, () -> {
            skipping.turn(!newest);
            runs.publish(slug, opened[0]);
            skipping.turn(true);
        }));
        events.add(event(payment, 16, 33, "payment of " + label + " of " + slug, () -> runs.pay(slug, opened[0])));
    }

    private void agree(Row row) {
        stage.as(DemoStage.SPECIALIST, row.text("tenant"), () -> {
            UUID employee =
                    employees.findByNumber(row.text("number")).orElseThrow().getId();
            UUID employment = employments.of(employee).get(0).getId();
            standing.agree(
                    employment,
                    new NewStandingComponent(
                            row.text("code"),
                            null,
                            row.centsOrNull("amount"),
                            row.date("from"),
                            row.dateOrNull("until")));
        });
    }

    private static DemoEvent event(LocalDate day, int hour, int order, String what, Runnable work) {
        Instant at = day.atTime(LocalTime.of(hour, 0)).atZone(StrookTime.ZONE).toInstant();
        return new DemoEvent(at, order, what, work);
    }

    private static List<Row> sheet(String name) {
        return DemoSheet.read(PayrollChapter.class.getClassLoader(), "demo/payroll/" + name + ".csv");
    }
}
