package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.EmployeeFilter;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.Employer;
import nl.strook.core.workforce.EmployerLogo;
import nl.strook.core.workforce.EmployerRates;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employers;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.menu.Navigation;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** {@code settings/index.xhtml}: the facts of one employer, to read, and its logo on documents. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int THOUSANDTHS = 3;

    @Inject
    Employers employers;

    @Inject
    EmployerLogo logo;

    @Inject
    CommandKey commandKey;

    @Inject
    Employees employees;

    @Inject
    Navigation navigation;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable Facts facts;
    private @Nullable String logoAddress;
    private transient @Nullable Part file;
    private List<String> mainBlocks = List.of();
    private List<String> sideBlocks = List.of();

    /**
     * What the page shows.
     *
     * @param account masked; null without the right to it
     * @param people how many are in service
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
            LocalDate ratesSince,
            long people)
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
                rates.getFromOn(),
                employees.count(EmployeeFilter.PRESENT));
        mainBlocks = blocks(true);
        sideBlocks = blocks(false);
        logoAddress = logo.shown()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse(null);
    }

    /** Keeps the chosen picture as logo. */
    public void uploadLogo() throws IOException {
        Part chosen = file;
        if (chosen == null) {
            return;
        }
        byte[] bytes;
        try (InputStream content = chosen.getInputStream()) {
            bytes = content.readNBytes(EmployerLogo.MOST_BYTES + 1);
        }
        commandKey.once("employer.logo", () -> logo.replace(bytes));
        done("settings.logo.kept");
    }

    public void removeLogo() {
        commandKey.once("employer.logo.remove", () -> logo.remove());
        done("settings.logo.removed");
    }

    private void done(String key) {
        load();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, key)));
    }

    /** Whether this person may change the logo. */
    public boolean isLogoChangeable() {
        return user.can("employers.manage");
    }

    /** The logo as a {@code data:} address; null without one. */
    public @Nullable String getLogoAddress() {
        return logoAddress;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private List<String> blocks(boolean wide) {
        return navigation.getEmployerBlocks().stream()
                .filter(block -> block.isWide() == wide)
                .map(Navigation.HomePart::getFragment)
                .toList();
    }

    public @Nullable Facts getFacts() {
        return facts;
    }

    /** Fragments of the modules for the main column. */
    public List<String> getMainBlocks() {
        return mainBlocks;
    }

    public List<String> getSideBlocks() {
        return sideBlocks;
    }
}
