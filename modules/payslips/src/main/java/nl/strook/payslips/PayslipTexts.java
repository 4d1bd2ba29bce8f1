package nl.strook.payslips;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.strook.core.module.ModuleBundle;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.PayslipCalculation;
import nl.strook.payroll.engine.PayslipCalculation.MinimumRate;
import nl.strook.payroll.engine.PayslipCalculation.TaxFacts;
import nl.strook.payroll.engine.PeriodKind;

/** Shared words of slip and screen. */
final class PayslipTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    PayslipTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ModuleBundle.of("payslips", locale);
    }

    String text(String key) {
        return bundle.getString(key);
    }

    String yesNo(boolean yes) {
        return text(yes ? "fact.yes" : "fact.no");
    }

    /** {@code augustus 2025}, {@code 4 weken vanaf 14-7-2025}, {@code week 35}. */
    String periodName(PeriodKind kind, LocalDate firstDay, int number, int year) {
        return switch (kind) {
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL", locale).format(LocalDate.of(year, number, 1)) + " " + year;
            case FOUR_WEEKS -> text("period.fourWeeks") + " " + DutchFormat.date(firstDay);
            case WEEK -> text("period.week") + " " + number + ", " + year;
            case QUARTER -> text("period.quarter") + " " + number + ", " + year;
            case DAY -> DutchFormat.date(firstDay);
        };
    }

    String contract(PayslipContent.Job job) {
        return text(job.writtenContract() ? "fact.written" : "fact.unwritten") + ", "
                + text(job.openEnded() ? "fact.openEnded" : "fact.fixedTerm");
    }

    String workingTime(PayslipContent.Job job) {
        String hours = DutchFormat.hours(job.weeklyMinutes(), locale) + " " + text("fact.hoursPerWeek");
        if (job.fullTimeWeeklyMinutes() == 0) {
            return hours;
        }
        BigDecimal share = BigDecimal.valueOf(job.weeklyMinutes() * 100L)
                .divide(BigDecimal.valueOf(job.fullTimeWeeklyMinutes()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours + " (" + plain(share) + "%)";
    }

    String minimumWage(PayslipCalculation.MinimumWageFacts facts) {
        if (!facts.applies()) {
            return text("fact.minimumWage.none");
        }
        List<String> parts = new ArrayList<>();
        for (MinimumRate rate : facts.rates()) {
            parts.add(plain(BigDecimal.valueOf(rate.minutes())
                            .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                            .stripTrailingZeros())
                    + " " + text("fact.hours") + " \u00d7 " + DutchFormat.euros(rate.hourCents(), locale));
        }
        return DutchFormat.euros(facts.dueCents(), locale)
                + (parts.isEmpty() ? "" : " (" + String.join(" + ", parts) + ")");
    }

    String taxTable(TaxFacts tax, PeriodKind kind) {
        if (tax.anonymous()) {
            return text("fact.table.anonymous");
        }
        return text("fact.table." + tax.colour().name()) + ", " + text("fact.kind." + kind.name());
    }

    private String plain(BigDecimal number) {
        String digits = number.toPlainString();
        return "en".equals(locale.getLanguage()) ? digits : digits.replace('.', ',');
    }
}
