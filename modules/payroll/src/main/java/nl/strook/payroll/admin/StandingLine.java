package nl.strook.payroll.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.component.ComponentNames;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.input.StandingSheet;
import org.jspecify.annotations.Nullable;

/**
 * A standing component as the page draws it.
 *
 * @param stage {@code COMING}, {@code RUNNING} or {@code ENDED}
 */
public record StandingLine(
        String id, String code, String name, String quantity, String amount, String from, String until, String stage)
        implements Serializable {

    static StandingLine of(StandingSheet.Line line, LocalDate today, Locale locale) {
        PayComponent component = line.component();
        InputWords words = new InputWords(locale);
        return new StandingLine(
                line.id().toString(),
                line.code(),
                component == null ? "" : new ComponentNames(locale).name(component),
                words.quantity(line.quantity(), component == null ? null : component.unit()),
                words.amount(line.amountCents()),
                DutchFormat.date(line.fromOn()),
                date(line.untilOn()),
                line.endedBefore(today) ? "ENDED" : line.fromOn().isAfter(today) ? "COMING" : "RUNNING");
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : DutchFormat.date(day);
    }

    public boolean isEnded() {
        return stage.equals("ENDED");
    }
}
