package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.strook.core.workforce.HealthContribution;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.core.workforce.TaxTable;
import nl.strook.core.workforce.UnemploymentPremium;
import org.jspecify.annotations.Nullable;

/** How the payroll taxes treat an employment from a date on, as typed. */
public class TaxForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate from;
    private TaxTable table = TaxTable.WHITE;
    private boolean elderly;
    private boolean disabled;
    private @Nullable LocalDate signedOn;
    private boolean apprentice;
    private UnemploymentPremium premium = UnemploymentPremium.BY_CONTRACT;
    private HealthContribution health = HealthContribution.BY_STATUS;
    private @Nullable Long yearWage;

    static TaxForm of(TaxStatus status) {
        TaxForm form = new TaxForm();
        form.from = status.fromOn();
        form.table = status.table();
        form.elderly = status.singleElderlyCredit();
        form.disabled = status.youngDisabledCredit();
        form.signedOn = status.signedOn();
        form.apprentice = status.apprentice();
        form.premium = status.unemploymentPremium();
        form.health = status.healthContribution();
        form.yearWage = status.expectedYearWageCents();
        return form;
    }

    TaxStatus status() {
        return new TaxStatus(
                Objects.requireNonNull(from, "a required field"),
                table,
                elderly,
                disabled,
                signedOn,
                apprentice,
                premium,
                health,
                yearWage);
    }

    @Override
    public Map<String, String> told(Locale locale) {
        return new Told(locale)
                .date("employee.from", from)
                .choice("employee.table", table)
                .yes("people.elderly", elderly)
                .yes("people.disabled", disabled)
                .date("people.signedOn", signedOn)
                .yes("employee.apprentice", apprentice)
                .choice("employee.awf", premium)
                .choice("employee.zvw", health)
                .euros("people.yearWage", yearWage)
                .all();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public TaxTable getTable() {
        return table;
    }

    public void setTable(TaxTable table) {
        this.table = table;
    }

    public boolean isElderly() {
        return elderly;
    }

    public void setElderly(boolean elderly) {
        this.elderly = elderly;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public boolean isApprentice() {
        return apprentice;
    }

    public void setApprentice(boolean apprentice) {
        this.apprentice = apprentice;
    }

    public UnemploymentPremium getPremium() {
        return premium;
    }

    public void setPremium(UnemploymentPremium premium) {
        this.premium = premium;
    }

    public HealthContribution getHealth() {
        return health;
    }

    public void setHealth(HealthContribution health) {
        this.health = health;
    }

    public @Nullable Long getYearWage() {
        return yearWage;
    }

    public void setYearWage(@Nullable Long yearWage) {
        this.yearWage = yearWage;
    }
}
