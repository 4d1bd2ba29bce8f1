package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.crypto.BlindIndex;
import nl.strook.core.crypto.FieldCipher;
import nl.strook.core.crypto.SealedColumn;

/** Seals and opens BSN and IBAN of the current tenant; an IBAN is bound to its row, so that it cannot be moved. */
@ApplicationScoped
public class PersonalNumbers {

    private static final SealedColumn BSN = SealedColumn.of("employee", "bsn_sealed");
    private static final SealedColumn IBAN = SealedColumn.of("employee", "iban_sealed");
    private static final SealedColumn EMPLOYER_IBAN = SealedColumn.of("employer", "iban_sealed");

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    void setBsn(Employee employee, Bsn bsn) {
        employee.bsn(cipher.seal(bsn.digits(), BSN.row(employee.getId())), bsnIndex(bsn));
    }

    Optional<Bsn> bsnOf(Employee employee) {
        byte[] sealed = employee.bsnSealed();
        return sealed == null ? Optional.empty() : Optional.of(new Bsn(cipher.open(sealed, BSN.row(employee.getId()))));
    }

    void setAccount(Employee employee, BankAccount account, java.time.LocalDate since) {
        employee.iban(cipher.seal(account.iban(), IBAN.row(employee.getId())), index.of("iban", account.iban()), since);
    }

    Optional<BankAccount> accountOf(Employee employee) {
        byte[] sealed = employee.ibanSealed();
        return sealed == null ? Optional.empty() : Optional.of(account(sealed, employee.getId()));
    }

    private BankAccount account(byte[] sealed, UUID employee) {
        return new BankAccount(cipher.open(sealed, IBAN.row(employee)));
    }

    byte[] bsnIndex(Bsn bsn) {
        return index.of("bsn", bsn.digits());
    }

    byte[] sealEmployerAccount(BankAccount account) {
        return cipher.seal(account.iban(), EMPLOYER_IBAN);
    }

    BankAccount employerAccount(Employer employer) {
        return new BankAccount(cipher.open(employer.ibanSealed(), EMPLOYER_IBAN));
    }
}
