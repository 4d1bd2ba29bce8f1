package nl.strook.payroll.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.RunSheet.FindingLine;
import nl.strook.payroll.RunSheet.LogLine;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** The words of the pages about runs in one language. */
final class RunWords {

    private static final int TENTHS = 1;

    /** Lines of the log that are told in another way when it was one. */
    private static final Set<String> ONE_OR_MORE = Set.of("inputChanged", "acceptedNotices", "calculated", "rendered");

    private final Locale locale;
    private final LocalDate today;

    RunWords(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    String text(String key, Serializable... values) {
        return ModuleTexts.text("payroll", key, locale, List.of((Object[]) values));
    }

    String amount(@Nullable Long cents) {
        return cents == null ? "-" : DutchFormat.amount(cents, locale);
    }

    String signed(long cents) {
        return (cents > 0 ? "+" : "") + DutchFormat.amount(cents, locale);
    }

    /** {@code +1,1%}; a dash when there is nothing to compare with. */
    String change(@Nullable Long before, long now) {
        if (before == null || before == 0) {
            return "-";
        }
        BigDecimal percent = BigDecimal.valueOf(Math.abs(now) - Math.abs(before))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(Math.abs(before)), TENTHS, RoundingMode.HALF_UP);
        String number = percent.toPlainString().replace('.', "en".equals(locale.getLanguage()) ? '.' : ',');
        return (percent.signum() > 0 ? "+" : "") + number + "%";
    }

    /** {@code do 25-9-2025}. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(date).replace(".", "") + " " + DutchFormat.date(date);
    }

    /** {@code vandaag 15:20} or {@code 24-9-2025 15:20}. */
    String moment(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var local = at.atZone(StrookTime.ZONE);
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
        return local.toLocalDate().equals(today)
                ? text("run.today", time)
                : DutchFormat.date(local.toLocalDate()) + " " + time;
    }

    /** What stands out: {@code Uurloon onder minimum}. */
    String title(FindingLine finding) {
        return switch (finding.kind()) {
            case NET_DIFFERS ->
                text(
                        "finding.NET_DIFFERS." + finding.values().get(1),
                        finding.values().get(0));
            case CREDIT_CHANGED ->
                text("finding.CREDIT_CHANGED." + finding.values().get(1));
            default -> text("finding." + finding.kind());
        };
    }

    /** The figures behind it, and what a fallen acceptance was given for; may be empty. */
    String detail(FindingLine finding) {
        String figures = figures(finding);
        if (!finding.openAgain()) {
            return figures;
        }
        Instant at = finding.acceptedAt();
        String time = at == null
                ? ""
                : DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(StrookTime.ZONE));
        String again = text("finding.again", time, amount(finding.acceptedNetCents()));
        return figures.isEmpty() ? again : figures + ". " + again;
    }

    private String figures(FindingLine finding) {
        List<String> values = finding.values();
        return switch (finding.kind()) {
            case BELOW_MINIMUM_WAGE ->
                text(
                        "finding.BELOW_MINIMUM_WAGE.more",
                        date(values.get(0)),
                        amount(roundedToCents(values.get(1))),
                        amount(Long.valueOf(values.get(2))));
            case DEDUCTIONS_REACH_MINIMUM ->
                text(
                        "finding.DEDUCTIONS_REACH_MINIMUM.more",
                        amount(Long.valueOf(values.get(1))),
                        amount(Long.valueOf(values.get(0))));
            case CONTRACT_FACTS_MISSING ->
                Arrays.stream(values.get(0).split(","))
                        .map(fact -> text("fact." + fact))
                        .collect(Collectors.joining(", "));
            case UNPRINTABLE_TEXT -> text("finding.UNPRINTABLE_TEXT.more", values.get(1), values.get(0));
            case NEW_IBAN, LEFT_BUT_PAID, CREDIT_CHANGED ->
                text("finding." + finding.kind() + ".more", date(values.get(0)));
            case BSN_MISSING -> text("finding.BSN_MISSING.more");
            default -> "";
        };
    }

    /** {@code Pieter Jansen, vandaag 09:12}. */
    String accepted(FindingLine finding) {
        return itself(finding.acceptedBy() == null ? "" : finding.acceptedBy()) + ", " + moment(finding.acceptedAt());
    }

    private String itself(String actor) {
        return actor.startsWith("system:") ? text("log.itself") : actor;
    }

    String log(LogLine line) {
        List<String> values = switch (line.key()) {
            case "planned", "plannedSilently" -> List.of(date(line.values().get(0)));
            case "accepted" -> List.of(line.values().get(0));
            default -> line.values();
        };
        boolean one = values.equals(List.of("1")) && ONE_OR_MORE.contains(line.key());
        String key = one ? line.key() + ".one" : line.key();
        return text("log." + key, values.toArray(String[]::new));
    }

    String who(LogLine line) {
        return (line.byItself() ? text("log.itself") : line.actor()) + ", " + moment(line.at());
    }

    private static String date(String iso) {
        return DutchFormat.date(LocalDate.parse(iso));
    }

    private static Long roundedToCents(String tenThousandths) {
        return (Long.parseLong(tenThousandths) + 50) / 100;
    }
}
