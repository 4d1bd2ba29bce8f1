package nl.strook.websupport.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** A percentage in thousandths, typed with at most three decimals: 4,8 is 4800. */
public class PercentConverter implements Converter<Integer> {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}([.,]\\d{1,3})?");
    private static final int THOUSANDTHS = 3;

    @Override
    public @Nullable Integer getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replace("%", "").strip();
        if (!FORM.matcher(plain).matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, ShellText.get(faces, "error.percent"), ""));
        }
        return new BigDecimal(plain.replace(',', '.'))
                .movePointRight(THOUSANDTHS)
                .intValueExact();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Integer thousandths) {
        return thousandths == null
                ? ""
                : BigDecimal.valueOf(thousandths, THOUSANDTHS)
                        .stripTrailingZeros()
                        .setScale(Math.max(
                                2,
                                BigDecimal.valueOf(thousandths, THOUSANDTHS)
                                        .stripTrailingZeros()
                                        .scale()))
                        .toPlainString()
                        .replace('.', ',');
    }
}
