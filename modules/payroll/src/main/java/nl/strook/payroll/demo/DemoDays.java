package nl.strook.payroll.demo;

import java.time.LocalDate;
import nl.strook.core.demo.DemoSheet;
import nl.strook.core.demo.DemoSheet.Row;
import nl.strook.payroll.PayFrequency;
import nl.strook.payroll.PayPeriod;

/** On which days the people of the demo world do their part of a run. */
final class DemoDays {

    private DemoDays() {}

    /** How long before the payment day a run can begin: weeks are paid soon after they end. */
    static int room(PayPeriod period) {
        return period.frequency() == PayFrequency.WEEK ? 2 : period.frequency() == PayFrequency.MONTH ? 10 : 4;
    }

    static int approval(PayPeriod period) {
        return period.frequency() == PayFrequency.WEEK ? 2 : 3;
    }

    static int publication(PayPeriod period) {
        return period.frequency() == PayFrequency.WEEK ? 1 : 2;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** First working day of the employee that a row of a sheet is about. */
    static LocalDate joined(Row row) {
        return DemoSheet.read(DemoDays.class.getClassLoader(), "demo/core/employees.csv").stream()
                .filter(person -> person.text("tenant").equals(row.text("tenant"))
                        && person.text("number").equals(row.text("number")))
                .map(person -> person.date("start"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No employee " + row.text("number")));
    }

    /** Who approves for the employer. */
    static String employerOf(String slug) {
        return switch (slug) {
            case "noord" -> "anne.de.vries@noord.example";
            case "zorggroep-midden" -> "hr@middenzorg.example";
            case "transport-midden" -> "hr@transportmidden.example";
            case "bakkerij-centrum" -> "hr@bakkerijcentrum.example";
            default -> "hr@kapsalonwest.example";
        };
    }
}
