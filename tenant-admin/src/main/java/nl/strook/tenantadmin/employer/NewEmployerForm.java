package nl.strook.tenantadmin.employer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.core.workforce.PayrollTaxNumber;
import nl.strook.core.workforce.ReturnPeriod;
import org.jspecify.annotations.Nullable;

/** A new employer as typed. */
public class NewEmployerForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String REQUIRED = "a required field";

    private String name = "";
    private String legalName = "";
    private @Nullable TenantSlug slug;
    private @Nullable PayrollTaxNumber taxNumber;
    private @Nullable String chamber;
    private @Nullable String sector;
    private @Nullable String agreement;
    private String street = "";
    private String houseNumber = "";
    private String postalCode = "";
    private String city = "";
    private @Nullable BankAccount account;
    private ReturnPeriod returnPeriod = ReturnPeriod.MONTH;
    private EmployerSize size = EmployerSize.SMALL;
    private @Nullable Integer whk;
    private @Nullable LocalDate since;
    private BrandColor color = BrandColor.BLUE;
    private @Nullable String example;

    NewEmployer facts() {
        return new NewEmployer(
                Objects.requireNonNull(slug, REQUIRED),
                name,
                legalName,
                Objects.requireNonNull(taxNumber, REQUIRED),
                emptyToNull(chamber),
                emptyToNull(sector),
                emptyToNull(agreement),
                Address.dutch(street, houseNumber, postalCode, city),
                Objects.requireNonNull(account, REQUIRED),
                returnPeriod,
                size,
                Objects.requireNonNull(whk, REQUIRED),
                Objects.requireNonNull(since, REQUIRED));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public @Nullable TenantSlug getSlug() {
        return slug;
    }

    public void setSlug(@Nullable TenantSlug slug) {
        this.slug = slug;
    }

    public @Nullable PayrollTaxNumber getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(@Nullable PayrollTaxNumber taxNumber) {
        this.taxNumber = taxNumber;
    }

    public @Nullable String getChamber() {
        return chamber;
    }

    public void setChamber(@Nullable String chamber) {
        this.chamber = chamber;
    }

    public @Nullable String getSector() {
        return sector;
    }

    public void setSector(@Nullable String sector) {
        this.sector = sector;
    }

    public @Nullable String getAgreement() {
        return agreement;
    }

    public void setAgreement(@Nullable String agreement) {
        this.agreement = agreement;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public @Nullable BankAccount getAccount() {
        return account;
    }

    public void setAccount(@Nullable BankAccount account) {
        this.account = account;
    }

    public ReturnPeriod getReturnPeriod() {
        return returnPeriod;
    }

    public void setReturnPeriod(ReturnPeriod returnPeriod) {
        this.returnPeriod = returnPeriod;
    }

    public EmployerSize getSize() {
        return size;
    }

    public void setSize(EmployerSize size) {
        this.size = size;
    }

    public @Nullable Integer getWhk() {
        return whk;
    }

    public void setWhk(@Nullable Integer whk) {
        this.whk = whk;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public BrandColor getColor() {
        return color;
    }

    public void setColor(BrandColor color) {
        this.color = color;
    }

    /** Slug of the employer whose settings are taken over; null for none. */
    public @Nullable String getExample() {
        return example;
    }

    public void setExample(@Nullable String example) {
        this.example = emptyToNull(example);
    }
}
