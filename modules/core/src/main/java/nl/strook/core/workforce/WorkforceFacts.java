package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strook.core.identity.SystemWork;

/** Reads many employments at once, for a calculation and for a page: one statement of each kind for any number. */
@ApplicationScoped
@Transactional
@SystemWork("The calculation reads it in its batch steps; the services of pages have checked who asks")
public class WorkforceFacts {

    @PersistenceContext
    EntityManager entityManager;

    /** With their employees loaded. */
    public List<Employment> employments(Collection<UUID> ids) {
        return read("select m from Employment m join fetch m.employee where m.id in :ids", Employment.class, ids)
                .getResultList();
    }

    /** Terms per employment, oldest first. */
    public Map<UUID, List<AgreedTerms>> terms(Collection<UUID> ids) {
        return read(
                        "select t from EmploymentTerms t where t.employmentId in :ids order by t.fromOn",
                        EmploymentTerms.class,
                        ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EmploymentTerms::getEmploymentId,
                        Collectors.mapping(EmploymentTerms::agreed, Collectors.toList())));
    }

    /** Contracts per employment, oldest first. */
    public Map<UUID, List<ContractAgreement>> contracts(Collection<UUID> ids) {
        return read(
                        "select c from EmploymentContract c where c.employmentId in :ids order by c.fromOn",
                        EmploymentContract.class,
                        ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EmploymentContract::getEmploymentId,
                        Collectors.mapping(EmploymentContract::agreed, Collectors.toList())));
    }

    /** Tax-credit requests per employment, oldest first. */
    public Map<UUID, List<TaxCreditRequest>> creditRequests(Collection<UUID> ids) {
        return read(
                        "select c from TaxCreditRequest c where c.employmentId in :ids order by c.fromOn",
                        TaxCreditRequest.class,
                        ids)
                .getResultStream()
                .collect(Collectors.groupingBy(TaxCreditRequest::getEmploymentId));
    }

    /** Tax statuses per employment, oldest first; absent while it is the usual one. */
    public Map<UUID, List<TaxStatus>> taxStatuses(Collection<UUID> ids) {
        return read(
                        "select s from EmploymentTaxStatus s where s.employmentId in :ids order by s.fromOn",
                        EmploymentTaxStatus.class,
                        ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EmploymentTaxStatus::getEmploymentId,
                        Collectors.mapping(EmploymentTaxStatus::status, Collectors.toList())));
    }

    /** Opening figures of those who moved in. */
    public Map<UUID, MovedIn> openings(Collection<UUID> ids) {
        List<OpeningFigures> figures = read(
                        "select o from OpeningFigures o where o.employmentId in :ids", OpeningFigures.class, ids)
                .getResultList();
        if (figures.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<OpeningFund>> funds = read(
                        "select f from OpeningFund f where f.openingFiguresId in :ids",
                        OpeningFund.class,
                        figures.stream().map(OpeningFigures::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(OpeningFund::getOpeningFiguresId));
        Function<OpeningFigures, MovedIn> whole = row -> row.figures(funds.getOrDefault(row.getId(), List.of()));
        return figures.stream().collect(Collectors.toMap(OpeningFigures::getEmploymentId, whole));
    }

    /** Nothing of it is changed here, so that Hibernate need not compare thousands of rows before each statement. */
    private <T> TypedQuery<T> read(String jpql, Class<T> type, Collection<UUID> ids) {
        return entityManager.createQuery(jpql, type).setParameter("ids", ids).setHint("org.hibernate.readOnly", true);
    }
}
