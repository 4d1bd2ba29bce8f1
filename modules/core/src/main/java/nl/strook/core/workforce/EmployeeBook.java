package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** Everybody in the books with all employments, BSN and IBAN in full: for a whole export. */
@ApplicationScoped
@Transactional
@SystemWork("The export has checked who asks and leaves the line in the audit trail")
public class EmployeeBook {

    private static final int CHUNK = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    WorkforceFacts facts;

    @Inject
    PersonalNumbers numbers;

    @Inject
    Clock clock;

    /**
     * A person with one employment, as it counts today.
     *
     * @param startOn null for somebody without employment; then all that follows is empty too
     * @param manager number of the manager
     */
    public record Entry(
            String number,
            PersonName name,
            LocalDate birthOn,
            @Nullable String bsn,
            @Nullable String iban,
            boolean payOtherwise,
            @Nullable Address address,
            @Nullable String email,
            PersonLanguage language,
            @Nullable LocalDate startOn,
            @Nullable LocalDate endOn,
            int incomeRelationshipNumber,
            @Nullable String jobTitle,
            @Nullable String department,
            @Nullable String manager,
            @Nullable InsuredStatus insured,
            @Nullable ContractAgreement contract,
            @Nullable AgreedTerms terms,
            @Nullable CreditChoice credit) {}

    /** By number, then by first day. */
    public List<Entry> all() {
        List<Employee> people = entityManager
                .createQuery("select e from Employee e order by e.number", Employee.class)
                .getResultList();
        Map<UUID, List<Employment>> jobs = entityManager
                .createQuery("select m from Employment m order by m.startOn, m.id", Employment.class)
                .getResultStream()
                .collect(Collectors.groupingBy(job -> job.getEmployee().getId()));
        Map<UUID, String> managers = people.stream().collect(Collectors.toMap(Employee::getId, Employee::getNumber));
        Map<UUID, String> departments = entityManager
                .createQuery("select d from Department d", Department.class)
                .getResultStream()
                .collect(Collectors.toMap(Department::getId, Department::getName));
        List<Entry> entries = new ArrayList<>();
        for (int from = 0; from < people.size(); from += CHUNK) {
            List<Employee> chunk = people.subList(from, Math.min(people.size(), from + CHUNK));
            Dates dates = dates(chunk, jobs);
            for (Employee person : chunk) {
                List<Employment> own = jobs.getOrDefault(person.getId(), List.of());
                if (own.isEmpty()) {
                    entries.add(entry(person, null, null, null, dates));
                }
                own.forEach(job -> entries.add(entry(
                        person,
                        job,
                        job.getDepartmentId() == null ? null : departments.get(job.getDepartmentId()),
                        job.getManagerEmployeeId() == null ? null : managers.get(job.getManagerEmployeeId()),
                        dates)));
            }
        }
        return entries;
    }

    /** What counts from dates on, by employment. */
    private record Dates(
            Map<UUID, List<ContractAgreement>> contracts,
            Map<UUID, List<AgreedTerms>> terms,
            Map<UUID, List<TaxCreditRequest>> credit) {}

    private Dates dates(List<Employee> people, Map<UUID, List<Employment>> jobs) {
        List<UUID> ids = people.stream()
                .flatMap(person -> jobs.getOrDefault(person.getId(), List.of()).stream())
                .map(Employment::getId)
                .toList();
        return ids.isEmpty()
                ? new Dates(Map.of(), Map.of(), Map.of())
                : new Dates(facts.contracts(ids), facts.terms(ids), facts.creditRequests(ids));
    }

    private Entry entry(
            Employee person,
            @Nullable Employment job,
            @Nullable String department,
            @Nullable String manager,
            Dates dates) {
        LocalDate today = LocalDate.now(clock.withZone(StrookTime.ZONE));
        UUID id = job == null ? person.getId() : job.getId();
        return new Entry(
                person.getNumber(),
                person.getName(),
                person.getBirthOn(),
                numbers.bsnOf(person).map(Bsn::digits).orElse(null),
                numbers.accountOf(person).map(BankAccount::iban).orElse(null),
                person.isPayOtherwise(),
                person.getAddress(),
                person.getEmail(),
                person.getLanguage(),
                job == null ? null : job.getStartOn(),
                job == null ? null : job.getEndOn(),
                job == null ? 0 : job.getIncomeRelationshipNumber(),
                job == null ? null : job.getJobTitle(),
                department,
                manager,
                job == null ? null : job.getInsuredStatus(),
                Dated.onOrFirst(today, dates.contracts().getOrDefault(id, List.of()))
                        .orElse(null),
                Dated.onOrFirst(today, dates.terms().getOrDefault(id, List.of()))
                        .orElse(null),
                dates.credit().getOrDefault(id, List.of()).stream()
                        .map(TaxCreditRequest::choice)
                        .filter(choice -> !choice.fromOn().isAfter(today))
                        .reduce((earlier, later) -> later)
                        .orElse(null));
    }
}
