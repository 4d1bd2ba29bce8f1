package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.CreditChoice;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.NewEmployment;
import org.jspecify.annotations.Nullable;

/** A new employment as typed: when, where, on what contract and terms. */
public class JobForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlaceForm place;
    private final ContractForm contract = new ContractForm();
    private final TermsForm terms = new TermsForm();
    private @Nullable LocalDate startOn;
    private @Nullable LocalDate endOn;
    private @Nullable Integer ikv = 1;
    private InsuredStatus insured = InsuredStatus.EMPLOYEE;
    private boolean creditApplied;
    private @Nullable LocalDate creditSignedOn;

    JobForm(List<DepartmentLine> departments) {
        this.place = new PlaceForm(departments);
    }

    NewEmployment employment(UUID employeeId, @Nullable UUID managerId) {
        return new NewEmployment(
                employeeId,
                firstDay(),
                endOn,
                Objects.requireNonNull(ikv, "a required field"),
                place.getJobTitle(),
                contract.getDuration(),
                contract.isWritten(),
                contract.isOnCall(),
                insured,
                managerId,
                place.departmentId());
    }

    AgreedTerms agreedTerms() {
        return terms.agreed(firstDay());
    }

    /**
     * The request to apply the loonheffingskorting; null when there is none.
     *
     * @throws BusinessRuleViolation {@code workforce.credit.unsigned}
     */
    @Nullable
    CreditChoice credit() {
        LocalDate signed = creditSignedOn;
        if (signed == null && creditApplied) {
            throw BusinessRuleViolation.of("workforce.credit.unsigned");
        }
        return signed == null ? null : new CreditChoice(firstDay(), creditApplied, signed);
    }

    private LocalDate firstDay() {
        return Objects.requireNonNull(startOn, "a required field");
    }

    public PlaceForm getPlace() {
        return place;
    }

    public ContractForm getContract() {
        return contract;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public @Nullable LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(@Nullable LocalDate startOn) {
        this.startOn = startOn;
    }

    public @Nullable LocalDate getEndOn() {
        return endOn;
    }

    public void setEndOn(@Nullable LocalDate endOn) {
        this.endOn = endOn;
    }

    /** Number of the income relationship. */
    public @Nullable Integer getIkv() {
        return ikv;
    }

    public void setIkv(@Nullable Integer ikv) {
        this.ikv = ikv;
    }

    public InsuredStatus getInsured() {
        return insured;
    }

    public void setInsured(InsuredStatus insured) {
        this.insured = insured;
    }

    public boolean isCreditApplied() {
        return creditApplied;
    }

    public void setCreditApplied(boolean creditApplied) {
        this.creditApplied = creditApplied;
    }

    public @Nullable LocalDate getCreditSignedOn() {
        return creditSignedOn;
    }

    public void setCreditSignedOn(@Nullable LocalDate creditSignedOn) {
        this.creditSignedOn = creditSignedOn;
    }
}
