package nl.strook.payslips.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.demo.DemoChapter;
import nl.strook.core.demo.DemoEvent;
import nl.strook.core.demo.DemoSheet;
import nl.strook.core.demo.DemoSheet.Row;
import nl.strook.core.demo.DemoStage;
import nl.strook.core.time.StrookTime;
import nl.strook.payslips.Deliveries;
import nl.strook.payslips.DeliveryChannel;
import nl.strook.payslips.DeliveryText;

/** Everybody with an account says yes to the digital payslip on the day that they get it, but for whom the sheet says otherwise. */
@ApplicationScoped
public class DeliveryChapter implements DemoChapter {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    DemoStage stage;

    @Inject
    Deliveries deliveries;

    @Override
    public List<DemoEvent> events(Instant until) {
        Map<String, LocalDate> clientSince = new HashMap<>();
        sheet("core/employers").forEach(row -> clientSince.put(row.text("slug"), row.date("clientSince")));
        Map<String, String> otherwise = new HashMap<>();
        sheet("payslips/deliveries")
                .forEach(row -> otherwise.put(row.text("tenant") + " " + row.text("number"), row.text("choice")));
        List<DemoEvent> events = new ArrayList<>();
        for (Row row : sheet("core/employees")) {
            String choice = otherwise.getOrDefault(
                    row.text("tenant") + " " + row.text("number"), DeliveryChannel.DIGITAL.name());
            if (row.textOrNull("email") == null || row.yes("invited") || choice.isEmpty()) {
                continue;
            }
            LocalDate since = clientSince.getOrDefault(row.text("tenant"), row.date("start"));
            LocalDate known = row.date("start").isBefore(since) ? since : row.date("start");
            events.add(new DemoEvent(
                    known.minusDays(20).atTime(MORNING).atZone(StrookTime.ZONE).toInstant(),
                    9,
                    "choice of " + row.text("number") + " at " + row.text("tenant"),
                    () -> choose(row, DeliveryChannel.valueOf(choice))));
        }
        return events;
    }

    private void choose(Row row, DeliveryChannel channel) {
        DeliveryText text = DeliveryText.current(row.text("language").toLowerCase(Locale.ROOT));
        stage.as(row.text("email"), row.text("tenant"), () -> deliveries.choose(channel, text));
    }

    private static List<Row> sheet(String name) {
        return DemoSheet.read(DeliveryChapter.class.getClassLoader(), "demo/" + name + ".csv");
    }
}
