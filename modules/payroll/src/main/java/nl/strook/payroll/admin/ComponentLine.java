package nl.strook.payroll.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.component.ComponentList;
import nl.strook.payroll.component.ComponentNames;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/**
 * A pay component as the list draws it.
 *
 * @param rate {@code 125%} or {@code € 0,23 per km}; empty when the input brings the amount
 * @param counts what its amount counts for: {@code Pensioen, Vakantiegeld}
 * @param byStrook whether no input may hold it
 */
public record ComponentLine(
        String code, String name, String kind, String tax, String rate, String counts, boolean byStrook, String origin)
        implements Serializable {

    private static final int THOUSANDTHS = 3;
    private static final int TEN_THOUSANDTHS = 4;

    static ComponentLine of(ComponentList.Line line, Locale locale) {
        PayComponent component = line.component();
        return new ComponentLine(
                component.code(),
                new ComponentNames(locale).name(component),
                text("component.kind." + component.kind(), locale),
                text("component.tax." + component.tax(), locale),
                rate(component, locale),
                counts(component, locale),
                !component.kind().enterable(),
                line.origin().name());
    }

    private static String rate(PayComponent component, Locale locale) {
        Long unitRate = component.unitRate();
        if (unitRate != null) {
            return "€\u00a0" + amount(unitRate, locale) + " / " + text("unit." + component.unit() + ".one", locale);
        }
        return component.factor() == null
                ? ""
                : DutchFormat.percent(BigDecimal.valueOf(component.factor().thousandths(), THOUSANDTHS), locale);
    }

    /** Ten-thousandths of a euro, with the decimals that say something. */
    private static String amount(long tenThousandths, Locale locale) {
        BigDecimal euros = BigDecimal.valueOf(tenThousandths, TEN_THOUSANDTHS).stripTrailingZeros();
        if (euros.scale() <= 2) {
            return DutchFormat.amount(
                    euros.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact(), locale);
        }
        String plain = euros.toPlainString();
        return "en".equals(locale.getLanguage()) ? plain : plain.replace('.', ',');
    }

    private static String counts(PayComponent component, Locale locale) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(component.socialInsurance() ? text("component.counts.insurance", locale) : null);
        names.add(component.pensionable() ? text("component.counts.pension", locale) : null);
        names.add(component.holidayBase() ? text("component.counts.holiday", locale) : null);
        names.add(component.minimumWage() ? text("component.counts.minimum", locale) : null);
        names.add(component.paidHours() ? text("component.counts.hours", locale) : null);
        names.removeIf(name -> name == null);
        return String.join(", ", names);
    }

    private static String text(String key, Locale locale) {
        return ModuleTexts.text("payroll", key, locale);
    }
}
