package nl.strook.payroll.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.strook.core.module.ModuleBundle;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.engine.Explanation;
import nl.strook.payroll.engine.Param;
import nl.strook.payroll.engine.PayslipLine;
import nl.strook.payroll.engine.Rate;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/** The words and numbers of payslip lines in one language, for screens and documents alike. */
public final class LineTexts {

    private final Locale locale;
    private final ResourceBundle texts;

    public LineTexts(Locale locale) {
        this.locale = locale;
        this.texts = ModuleBundle.of("payroll", locale);
    }

    /** {@code Overuren 125% (juli)}: the tenant's own name of the component goes first. */
    public String label(PayslipLine line) {
        return line.name() != null ? line.name() : fill(line.labelKey(), line.labelParams());
    }

    /** {@code 6,00 uur}, {@code 216 km}, or the base of a percentage; empty when there is neither. */
    public String units(PayslipLine line) {
        Long quantity = line.quantity();
        Unit unit = line.unit();
        if (quantity != null && unit != null) {
            String number = unit == Unit.HOUR ? DutchFormat.hours(quantity, locale) : hundredths(quantity, unit);
            return number + " " + text("unit." + unit.name() + (isOne(quantity, unit) ? ".one" : ""));
        }
        return line.baseCents() == null ? "" : DutchFormat.amount(line.baseCents(), locale);
    }

    /** {@code 24,88}, {@code 4,80%}, or the word for the table; empty without a rate. */
    public String rate(PayslipLine line) {
        Rate rate = line.rate();
        if (rate == null) {
            return "";
        }
        return switch (rate.kind()) {
            case TABLE -> text("rate.table");
            case PERCENT -> DutchFormat.percent(rate.toBigDecimal(), locale);
            case MONEY -> money(rate.value());
        };
    }

    /** The sentence that says why a line has its amount. */
    public String explain(Explanation explanation) {
        return fill(explanation.key(), explanation.params());
    }

    /** The text of a key with its placeholders filled; the key itself when it is missing, so that it is seen. */
    public String fill(String key, List<Param> params) {
        String result = text(key);
        for (int i = 0; i < params.size(); i++) {
            result = result.replace("{" + i + "}", value(params.get(i)));
        }
        return result;
    }

    public String text(String key) {
        try {
            return texts.getString(key).replace("''", "'");
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private String value(Param param) {
        return switch (param.kind()) {
            case MONEY -> DutchFormat.amount(param.value(), locale);
            case RATE -> money(param.value());
            case PERCENT -> DutchFormat.percent(BigDecimal.valueOf(param.value(), 3), locale);
            case HOURS -> DutchFormat.hours(param.value(), locale);
            case COUNT -> plain(BigDecimal.valueOf(param.value(), 2));
            case DATE -> DutchFormat.date(LocalDate.ofEpochDay(param.value()));
            case MONTH -> month(LocalDate.ofEpochDay(param.value()), "LLLL yyyy");
            case MONTH_NAME -> month(LocalDate.ofEpochDay(param.value()), "LLLL");
            case TEXT -> orEmpty(param.text());
            case KEY -> text(orEmpty(param.text()));
        };
    }

    private String month(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** Euros per unit with two decimals, or as many as the rate has. */
    private String money(long tenThousandths) {
        BigDecimal euros = BigDecimal.valueOf(tenThousandths, 4);
        BigDecimal shown = euros.setScale(2, RoundingMode.HALF_UP);
        return DutchFormat.amount(shown.movePointRight(2).longValueExact(), locale);
    }

    private String hundredths(long quantity, Unit unit) {
        BigDecimal number = BigDecimal.valueOf(quantity, 2);
        return switch (unit) {
            case PERIOD, WEEK, FOUR_WEEKS, MONTH, QUARTER -> DutchFormat.amount(quantity, locale);
            default -> plain(number);
        };
    }

    private String plain(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator("en".equals(locale.getLanguage()) ? '.' : ',');
        return new DecimalFormat("0.##", symbols).format(number);
    }

    private static boolean isOne(long quantity, Unit unit) {
        return quantity == unit.steps();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
