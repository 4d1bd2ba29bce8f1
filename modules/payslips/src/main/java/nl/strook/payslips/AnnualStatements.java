package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.identity.RequiresPermission;

/** What an employee reads of the own annual statements: visible after the year, or at the end of employment. */
@ApplicationScoped
@Transactional
public class AnnualStatements {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentVault vault;

    @Inject
    CurrentUser user;

    @Inject
    Deliveries deliveries;

    @Inject
    DocumentNames names;

    @Inject
    Clock clock;

    /** Newest year first; one employee has few. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    public List<AnnualStatementRow> own() {
        return entityManager
                .createQuery(
                        "select new nl.strook.payslips.AnnualStatementRow(s.id, s.year, s.edition) from AnnualStatement s"
                                + " where s.employeeId = :employee and s.state = :published and s.visibleFromAt <= :now"
                                + " and (s.paperReason is null or exists (select c.id from DeliveryChoice c"
                                + " where c.currentOf = :employee and c.channel = :digital))"
                                + " order by s.year desc, s.id",
                        AnnualStatementRow.class)
                .setParameter("employee", user.employeeId().orElse(new UUID(0, 0)))
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("digital", DeliveryChannel.DIGITAL)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    /** The archived PDF; somebody else's does not exist here. */
    @RequiresPermission(PayslipPermissions.READ_OWN_ID)
    @Audited("payslips.downloadAnnualStatement")
    public Optional<StoredPdf> pdf(UUID id) {
        UUID employee = user.employeeId().orElse(null);
        AnnualStatement statement = entityManager.find(AnnualStatement.class, id);
        if (statement == null
                || !statement.getEmployeeId().equals(employee)
                || !statement.isVisibleAt(clock.instant())
                || (statement.isOnPaper() && !deliveries.isDigital())) {
            return Optional.empty();
        }
        return Optional.of(vault.pdf(entityManager, statement.getDocumentId(), names.of(statement)));
    }
}
