package nl.strook.payroll.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.engine.Unit;
import nl.strook.payroll.input.sheet.CellFinding;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** The words of the input pages in one language: findings as sentences and notes, figures as people write them. */
final class InputWords {

    private final Locale locale;

    InputWords(Locale locale) {
        this.locale = locale;
    }

    String text(String key, Serializable... parameters) {
        List<Object> shown = new ArrayList<>();
        for (Serializable parameter : parameters) {
            shown.add(shown(parameter));
        }
        return ModuleTexts.text("payroll", key, locale, shown);
    }

    /** What is wrong and how it is right: {@code "acht" is geen getal. Schrijf 8,00.} */
    String sentence(CellFinding finding) {
        return text(finding.problem().sentenceKey(), finding.parameters().toArray(new Serializable[0]));
    }

    /** A few words at the cell: {@code Geen getal}. */
    String note(CellFinding finding) {
        return text(finding.problem().noteKey(), finding.parameters().toArray(new Serializable[0]));
    }

    /** Two decimals, minutes as hours; empty without a quantity. */
    String quantity(@Nullable Long steps, @Nullable Unit unit) {
        if (steps == null) {
            return "";
        }
        return unit == Unit.HOUR ? DutchFormat.hours(steps, locale) : DutchFormat.amount(steps, locale);
    }

    String amount(@Nullable Long cents) {
        return cents == null ? "" : DutchFormat.amount(cents, locale);
    }

    String amount(BigDecimal twoDecimals) {
        return DutchFormat.amount(twoDecimals.movePointRight(2).longValueExact(), locale);
    }

    private Object shown(Serializable parameter) {
        if (parameter instanceof BigDecimal number) {
            return amount(number);
        }
        if (parameter instanceof LocalDate date) {
            return DutchFormat.date(date);
        }
        if (parameter instanceof Month month) {
            String name = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        }
        return String.valueOf(parameter);
    }
}
