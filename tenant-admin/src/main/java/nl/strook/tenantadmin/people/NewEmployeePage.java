package nl.strook.tenantadmin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.Departments;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.Hiring;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.PersonLine;
import org.jspecify.annotations.Nullable;

/** {@code employees/new-employee.xhtml}: a person and the first employment, all at once. */
@Named
@ViewScoped
public class NewEmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Hiring hiring;

    @Inject
    EmployeeSheets sheets;

    @Inject
    Departments departments;

    @Inject
    NewJobs newJobs;

    private final PersonForm person = new PersonForm();
    private final AddressForm address = new AddressForm();
    private final ContactForm contact = new ContactForm();
    private @Nullable Bsn bsn;
    private @Nullable BankAccount account;
    private boolean payOtherwise;
    private List<DepartmentLine> departmentLines = List.of();
    private List<PersonLine> managers = List.of();
    private JobForm job = new JobForm(List.of());

    public void load() {
        person.setNumber(hiring.nextNumber());
        departmentLines = departments.all();
        managers = sheets.possibleManagers(NewJobs.MANAGERS);
        job = new JobForm(departmentLines);
    }

    /** Takes the person into the books and goes to the page of the person. */
    public void save() throws IOException {
        LocalDate birth = Objects.requireNonNull(person.getBirthOn(), "a required field");
        NewEmployee facts = new NewEmployee(
                person.getNumber(),
                person.name(),
                birth,
                bsn,
                account,
                payOtherwise,
                address.address(),
                contact.getEmail(),
                contact.getLanguage());
        newJobs.hire(facts, job);
    }

    public PersonForm getPerson() {
        return person;
    }

    public AddressForm getAddress() {
        return address;
    }

    public ContactForm getContact() {
        return contact;
    }

    public JobForm getJob() {
        return job;
    }

    public @Nullable Bsn getBsn() {
        return bsn;
    }

    public void setBsn(@Nullable Bsn bsn) {
        this.bsn = bsn;
    }

    public @Nullable BankAccount getAccount() {
        return account;
    }

    public void setAccount(@Nullable BankAccount account) {
        this.account = account;
    }

    public boolean isPayOtherwise() {
        return payOtherwise;
    }

    public void setPayOtherwise(boolean payOtherwise) {
        this.payOtherwise = payOtherwise;
    }

    public List<DepartmentLine> getDepartmentLines() {
        return departmentLines;
    }

    public List<PersonLine> getManagers() {
        return managers;
    }
}
