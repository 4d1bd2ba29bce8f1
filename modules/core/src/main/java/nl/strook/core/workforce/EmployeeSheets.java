package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.RequiresPermission;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of an employee shows. */
@ApplicationScoped
@Transactional
public class EmployeeSheets {

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    TaxStatuses taxStatuses;

    @Inject
    PersonalNumbers numbers;

    /** Empty when the tenant has no such employee. */
    @RequiresPermission("employees.see")
    public Optional<EmployeeSheet> find(UUID employeeId) {
        return employees.find(employeeId).map(this::sheet);
    }

    private EmployeeSheet sheet(Employee employee) {
        List<EmployeeSheet.Job> jobs = new ArrayList<>(
                employments.of(employee.getId()).stream().map(this::job).toList());
        Collections.reverse(jobs);
        return new EmployeeSheet(
                employee.getId(),
                employee.getNumber(),
                employee.getName().full(),
                employee.getName().formal(),
                employee.getBirthOn(),
                numbers.bsnOf(employee).map(Bsn::masked).orElse(null),
                numbers.accountOf(employee).map(BankAccount::masked).orElse(null),
                employee.isPayOtherwise(),
                lines(employee.getAddress()),
                employee.getEmail(),
                employee.getLanguage(),
                jobs);
    }

    private EmployeeSheet.Job job(Employment employment) {
        UUID manager = employment.getManagerEmployeeId();
        return new EmployeeSheet.Job(
                employment.getJobTitle(),
                employment.getStartOn(),
                employment.getEndOn(),
                employment.getIncomeRelationshipNumber(),
                employment.getContractDuration(),
                employment.isWrittenContract(),
                employment.isOnCall(),
                employment.getInsuredStatus(),
                manager == null
                        ? null
                        : employees
                                .find(manager)
                                .map(row -> row.getName().full())
                                .orElse(null),
                employments.termsOf(employment.getId()).stream()
                        .map(EmploymentTerms::agreed)
                        .map(terms -> new EmployeeSheet.Term(
                                terms.fromOn(), terms.basis(), terms.amountCents(), terms.weeklyMinutes()))
                        .toList(),
                employments.creditRequestsOf(employment.getId()).stream()
                        .map(row -> new EmployeeSheet.Credit(row.getFromOn(), row.isApplied()))
                        .toList(),
                taxStatuses.of(employment.getId()).stream()
                        .map(EmployeeSheets::taxes)
                        .toList());
    }

    private static EmployeeSheet.Taxes taxes(TaxStatus status) {
        return new EmployeeSheet.Taxes(
                status.fromOn(),
                status.table(),
                status.singleElderlyCredit(),
                status.youngDisabledCredit(),
                status.apprentice(),
                status.unemploymentPremium(),
                status.healthContribution());
    }

    private static List<String> lines(@Nullable Address address) {
        return address == null
                ? List.of()
                : List.of(
                        address.street() + " " + address.houseNumber(),
                        (address.postalCode() + " " + address.city()).strip());
    }
}
