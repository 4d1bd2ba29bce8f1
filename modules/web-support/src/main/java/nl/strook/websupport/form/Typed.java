package nl.strook.websupport.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The converters that a field is given by name: {@code <s:field converter="#{typed.iban}" />}. */
@Named
@ApplicationScoped
public class Typed {

    private final BsnConverter bsn = new BsnConverter();
    private final IbanConverter iban = new IbanConverter();
    private final HoursConverter hours = new HoursConverter();
    private final PercentConverter percent = new PercentConverter();
    private final TaxNumberConverter taxNumber = new TaxNumberConverter();
    private final SlugConverter slug = new SlugConverter();

    public BsnConverter getBsn() {
        return bsn;
    }

    public IbanConverter getIban() {
        return iban;
    }

    public HoursConverter getHours() {
        return hours;
    }

    public PercentConverter getPercent() {
        return percent;
    }

    public TaxNumberConverter getTaxNumber() {
        return taxNumber;
    }

    public SlugConverter getSlug() {
        return slug;
    }
}
