package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.strook.core.tenant.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A person who works or worked for the employer. BSN and IBAN are kept sealed with the tenant's key. */
@Entity
public class Employee extends TenantEntity {

    @Column(nullable = false, length = 20)
    private String number;

    @Embedded
    private PersonName name;

    @Column(nullable = false)
    private LocalDate birthOn;

    @Column(length = 512)
    private byte[] bsnSealed;

    @Column(length = 16)
    private byte[] bsnIndex;

    @Column(length = 512)
    private byte[] ibanSealed;

    @Column(length = 16)
    private byte[] ibanIndex;

    @Column
    private LocalDate ibanSinceOn;

    /** Paid by another way than a bank transfer (anders uitbetalen): a missing IBAN does not block the run. */
    @Column(nullable = false)
    private boolean payOtherwise;

    @Embedded
    private Address address;

    @Column(length = 254)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private PersonLanguage language;

    protected Employee() {}

    Employee(NewEmployee facts) {
        this.number = facts.number();
        this.name = facts.name();
        this.birthOn = facts.birthOn();
        this.address = facts.address();
        this.email = facts.email();
        this.language = facts.language();
        this.payOtherwise = facts.payOtherwise();
    }

    void bsn(byte[] sealed, byte[] index) {
        this.bsnSealed = sealed;
        this.bsnIndex = index;
    }

    void iban(byte[] sealed, byte[] index, LocalDate since) {
        this.ibanSealed = sealed;
        this.ibanIndex = index;
        this.ibanSinceOn = since;
    }

    void rename(String newNumber, PersonName newName, LocalDate newBirthOn) {
        this.number = newNumber;
        this.name = newName;
        this.birthOn = newBirthOn;
    }

    void moveTo(@Nullable Address newAddress) {
        this.address = newAddress;
    }

    void reachableAt(@Nullable String newEmail, PersonLanguage newLanguage) {
        this.email = newEmail;
        this.language = newLanguage;
    }

    void payOtherwise(boolean otherwise) {
        this.payOtherwise = otherwise;
    }

    public String getNumber() {
        return number;
    }

    public PersonName getName() {
        return name;
    }

    public LocalDate getBirthOn() {
        return birthOn;
    }

    @Nullable
    byte[] bsnSealed() {
        return bsnSealed;
    }

    public boolean hasBsn() {
        return bsnSealed != null;
    }

    @Nullable
    byte[] ibanSealed() {
        return ibanSealed;
    }

    /** Blind index of the account: equal for equal accounts of this tenant; null without account. */
    public byte @Nullable [] accountIndex() {
        return ibanIndex == null ? null : ibanIndex.clone();
    }

    public boolean hasIban() {
        return ibanSealed != null;
    }

    /** Day on which the present account was entered; null without account. */
    @Nullable
    public LocalDate getIbanSinceOn() {
        return ibanSinceOn;
    }

    public boolean isPayOtherwise() {
        return payOtherwise;
    }

    @Nullable
    public Address getAddress() {
        return address;
    }

    @Nullable
    public String getEmail() {
        return email;
    }

    public PersonLanguage getLanguage() {
        return language;
    }
}
