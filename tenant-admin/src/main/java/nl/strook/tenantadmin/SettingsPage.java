package nl.strook.tenantadmin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Employer;
import nl.strook.core.workforce.EmployerRates;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employers;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code settings/index.xhtml}: the facts of one employer, to read. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int THOUSANDTHS = 3;

    @Inject
    Employers employers;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable Facts facts;

    /**
     * What the page shows.
     *
     * @param account masked; null without the right to it
     */
    public record Facts(
            String legalName,
            String payrollTaxNumber,
            @Nullable String chamberOfCommerce,
            @Nullable String sector,
            @Nullable String collectiveAgreement,
            String address,
            @Nullable String account,
            LocalDate clientSince,
            boolean small,
            String whk,
            LocalDate ratesSince)
            implements Serializable {}

    public void load() {
        Employer employer = employers.get();
        EmployerRates rates = employers.currentRates(LocalDate.now(clock.withZone(StrookTime.ZONE)));
        var address = employer.getAddress();
        facts = new Facts(
                employer.getLegalName(),
                employer.getPayrollTaxNumber(),
                employer.getChamberOfCommerceNumber(),
                employer.getSector(),
                employer.getCollectiveAgreement(),
                address.street() + " " + address.houseNumber() + ", " + address.postalCode() + " " + address.city(),
                user.can("employers.see") ? employers.bankAccount().masked() : null,
                employer.getClientSinceOn(),
                rates.getSize() == EmployerSize.SMALL,
                DutchFormat.percent(BigDecimal.valueOf(rates.getWhkThousandths(), THOUSANDTHS), shell.getLocale()),
                rates.getFromOn());
    }

    public @Nullable Facts getFacts() {
        return facts;
    }
}
