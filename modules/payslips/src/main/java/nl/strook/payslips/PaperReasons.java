package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.identity.EmployeeAccount;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.module.TenantModules;

/** Who of the current tenant's employees gets a document on paper, and to which mailbox the others get a notice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemWork("Part of the publication, which has checked its caller")
public class PaperReasons {

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Memberships memberships;

    @Inject
    TenantModules modules;

    /** The accounts of those who get it in the portal are in {@code digital}; the others are in {@code paper}. */
    record Split(Map<UUID, EmployeeAccount> digital, Map<UUID, PaperReason> paper) {}

    /** The same few statements, whatever the number of employees. */
    Split split(Collection<UUID> employees) {
        Map<UUID, EmployeeAccount> accounts = memberships.employeeAccounts().stream()
                .collect(Collectors.toMap(EmployeeAccount::employeeId, account -> account, (first, other) -> first));
        Map<UUID, DeliveryChannel> choices = new HashMap<>();
        entityManager
                .createQuery(
                        "select c.currentOf, c.channel from DeliveryChoice c where c.currentOf is not null",
                        Object[].class)
                .getResultList()
                .forEach(row -> choices.put((UUID) row[0], (DeliveryChannel) row[1]));
        Set<UUID> withoutAddress = new HashSet<>(entityManager
                .createQuery("select e.id from Employee e where e.email is null", UUID.class)
                .getResultList());
        boolean portal = modules.policy().decide("payslips").on();
        Split split = new Split(new HashMap<>(), new HashMap<>());
        for (UUID employee : employees) {
            if (!portal) {
                split.paper().put(employee, PaperReason.PORTAL_OFF);
                continue;
            }
            EmployeeAccount account = accounts.get(employee);
            DeliveryChannel channel = choices.get(employee);
            if (account != null && channel == DeliveryChannel.DIGITAL) {
                split.digital().put(employee, account);
            } else if (account == null) {
                split.paper()
                        .put(
                                employee,
                                withoutAddress.contains(employee) ? PaperReason.NO_ADDRESS : PaperReason.NOT_ACTIVATED);
            } else {
                split.paper().put(employee, channel == null ? PaperReason.NOT_CHOSEN : PaperReason.PAPER);
            }
        }
        return split;
    }

    /** Puts the published payslips of a run on the paper list as far as they belong there. */
    public Map<UUID, EmployeeAccount> mark(UUID runId) {
        Split split = split(entityManager
                .createQuery(
                        "select distinct p.employeeId from Payslip p where p.runId = :run and p.state = :published",
                        UUID.class)
                .setParameter("run", runId)
                .setParameter("published", PayslipState.PUBLISHED)
                .getResultList());
        for (PaperReason reason : PaperReason.values()) {
            List<UUID> employees = split.paper().entrySet().stream()
                    .filter(entry -> entry.getValue() == reason)
                    .map(Map.Entry::getKey)
                    .toList();
            for (int from = 0; from < employees.size(); from += BATCH) {
                entityManager
                        .createQuery("update Payslip p set p.paperReason = :reason, p.version = p.version + 1"
                                + " where p.runId = :run and p.state = :published and p.employeeId in :employees")
                        .setParameter("reason", reason)
                        .setParameter("run", runId)
                        .setParameter("published", PayslipState.PUBLISHED)
                        .setParameter("employees", employees.subList(from, Math.min(from + BATCH, employees.size())))
                        .executeUpdate();
            }
        }
        return split.digital();
    }
}
