package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/** The legal facts of the employer that this tenant is; one row per tenant. */
@Entity
public class Employer extends TenantEntity {

    @Column(nullable = false, length = 120)
    private String legalName;

    @Column(nullable = false, length = 12)
    private String payrollTaxNumber;

    @Column(length = 8)
    private String chamberOfCommerceNumber;

    @Column(length = 120)
    private String sector;

    @Column(length = 120)
    private String collectiveAgreement;

    @Embedded
    private Address address;

    @Column(nullable = false, length = 512)
    private byte[] ibanSealed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReturnPeriod returnPeriod;

    @Column(nullable = false)
    private LocalDate clientSinceOn;

    @Column
    private UUID logoFileId;

    protected Employer() {}

    Employer(NewEmployer facts, byte[] ibanSealed) {
        this.legalName = facts.legalName().strip();
        this.payrollTaxNumber = facts.payrollTaxNumber().value();
        this.chamberOfCommerceNumber = facts.chamberOfCommerceNumber();
        this.sector = facts.sector();
        this.collectiveAgreement = facts.collectiveAgreement();
        this.address = facts.address();
        this.ibanSealed = ibanSealed;
        this.returnPeriod = facts.returnPeriod();
        this.clientSinceOn = facts.clientSinceOn();
    }

    void showLogo(@Nullable UUID fileId) {
        this.logoFileId = fileId;
    }

    /** The file of the logo; null without one. */
    @Nullable
    public UUID getLogoFileId() {
        return logoFileId;
    }

    public String getLegalName() {
        return legalName;
    }

    public PayrollTaxNumber payrollTaxNumber() {
        return new PayrollTaxNumber(payrollTaxNumber);
    }

    public String getPayrollTaxNumber() {
        return payrollTaxNumber;
    }

    @Nullable
    public String getChamberOfCommerceNumber() {
        return chamberOfCommerceNumber;
    }

    @Nullable
    public String getSector() {
        return sector;
    }

    /** Name of the cao; null without one. */
    @Nullable
    public String getCollectiveAgreement() {
        return collectiveAgreement;
    }

    public Address getAddress() {
        return address;
    }

    byte[] ibanSealed() {
        return ibanSealed;
    }

    public ReturnPeriod getReturnPeriod() {
        return returnPeriod;
    }

    public LocalDate getClientSinceOn() {
        return clientSinceOn;
    }
}
