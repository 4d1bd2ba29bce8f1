package nl.strook.payslips.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.strook.payroll.engine.PeriodKind;
import nl.strook.websupport.menu.ModuleTexts;

/** Names of periods on the screen. */
public final class PayslipNames {

    private PayslipNames() {}

    /** For the stub of a strip: {@code aug}, {@code wk 35}, {@code 4w 8}. */
    public static String stub(PeriodKind kind, int number, Locale locale) {
        return switch (kind) {
            case MONTH ->
                DateTimeFormatter.ofPattern("LLL", locale)
                        .format(LocalDate.of(2000, number, 1))
                        .replace(".", "");
            case WEEK -> ModuleTexts.text("payslips", "stub.week", locale) + " " + number;
            case FOUR_WEEKS -> ModuleTexts.text("payslips", "stub.fourWeeks", locale) + " " + number;
            default -> String.valueOf(number);
        };
    }

    /** In a sentence or title: {@code augustus}, {@code week 35}, {@code periode 8}. */
    public static String spoken(PeriodKind kind, int number, Locale locale) {
        return switch (kind) {
            case MONTH -> DateTimeFormatter.ofPattern("LLLL", locale).format(LocalDate.of(2000, number, 1));
            case WEEK -> ModuleTexts.text("payslips", "spoken.week", locale) + " " + number;
            default -> ModuleTexts.text("payslips", "spoken.period", locale) + " " + number;
        };
    }
}
