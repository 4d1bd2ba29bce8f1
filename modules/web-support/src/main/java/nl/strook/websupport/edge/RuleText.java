package nl.strook.websupport.edge;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.websupport.menu.ModuleTexts;

/** The sentence of a broken rule: in the bundle of the module that the key begins with, else in the one of core. */
public final class RuleText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private RuleText() {}

    public static String of(BusinessRuleViolation broken, Locale locale) {
        String key = broken.key();
        String module = key.substring(0, Math.max(0, key.indexOf('.')));
        String pattern = ModuleTexts.find(module, key, locale)
                .or(() -> ModuleTexts.find("core", key, locale))
                .orElseGet(() -> shell("errors.general", locale));
        return fill(
                pattern,
                locale,
                broken.parameters().stream()
                        .map(parameter -> shown(parameter, locale))
                        .toArray());
    }

    static String shell(String key, Locale locale, Object... parameters) {
        return fill(ModuleTexts.text("websupport", key, locale), locale, parameters);
    }

    private static Object shown(Object parameter, Locale locale) {
        if (parameter instanceof LocalDate date) {
            return DAY.format(date);
        }
        if (parameter instanceof Month month) {
            String name = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        }
        return parameter instanceof BigDecimal number && number.scale() == 2
                ? DutchFormat.amount(number.movePointRight(2).longValueExact(), locale)
                : parameter;
    }

    /** A sentence without places stays as it is, apostrophes included. */
    private static String fill(String pattern, Locale locale, Object[] parameters) {
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parameters);
    }
}
