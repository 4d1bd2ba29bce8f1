package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strook.core.identity.EmployeeAccount;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.outbox.OutboxMessage;
import nl.strook.core.workforce.PersonName;
import nl.strook.payroll.api.PaidPeriod;

/**
 * Queues the notices of this module in the transaction that causes them: a link, never an amount or an attachment. One per
 * payslip for ever, so publishing again sends nothing new.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@SystemWork("Part of the publication, which has checked its caller")
public class PayslipMails {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final int AT_ONCE = 500;

    private static final String STATEMENT = "payslips.annual-statement";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    /**
     * One notice for each employee of the run who gets the payslip in the portal, to leave when it becomes visible.
     *
     * @param digital their accounts; the mailbox is the one that the person logs in with
     */
    public void newPayslips(PaidPeriod period, Instant visibleFrom, Map<UUID, EmployeeAccount> digital) {
        String dutch = name(period, DUTCH);
        String english = name(period, Locale.ENGLISH);
        List<Reader> readers = readers(period, FIRST);
        while (!readers.isEmpty()) {
            outbox.enqueueAll(readers.stream()
                    .filter(reader -> digital.containsKey(reader.employee()))
                    .map(reader -> reader.message(
                                    "payslips.new-payslip", "/payslips/payslip/" + reader.subject(), digital)
                            .with("period", period.label())
                            .with("periodName", reader.isEnglish(digital) ? english : dutch)
                            .notBefore(visibleFrom))
                    .toList());
            readers = readers(period, readers.get(readers.size() - 1).subject());
        }
    }

    /** Some hundreds at once, so that a large run takes no more memory than a small one. */
    private List<Reader> readers(PaidPeriod period, UUID after) {
        return entityManager
                .createQuery(
                        "select new nl.strook.payslips.PayslipMails$Reader(p.id, e.id, e.name)"
                                + " from Payslip p join Employee e on e.id = p.employeeId where p.runId = :run"
                                + " and p.state = :published and p.paperReason is null and p.id > :after order by p.id",
                        Reader.class)
                .setParameter("run", period.runId())
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** One notice per statement that is given in the portal, to leave when the statement becomes visible. */
    public void newStatements(List<AnnualStatement> statements, Map<UUID, EmployeeAccount> digital) {
        if (statements.isEmpty()) {
            return;
        }
        Map<UUID, AnnualStatement> byId =
                statements.stream().collect(Collectors.toMap(AnnualStatement::getId, Function.identity()));
        entityManager.flush();
        List<OutboxMessage> messages = entityManager
                .createQuery(
                        "select new nl.strook.payslips.PayslipMails$Reader(s.id, e.id, e.name)"
                                + " from AnnualStatement s join Employee e on e.id = s.employeeId"
                                + " where s in :statements and s.paperReason is null order by s.id",
                        Reader.class)
                .setParameter("statements", statements)
                .getResultStream()
                .filter(reader -> digital.containsKey(reader.employee()))
                .map(reader -> notice(reader, Objects.requireNonNull(byId.get(reader.subject())), digital))
                .toList();
        outbox.enqueueAll(messages);
    }

    private static OutboxMessage notice(Reader reader, AnnualStatement statement, Map<UUID, EmployeeAccount> digital) {
        return reader.message(STATEMENT, "/payslips/my-payslips", digital)
                .with("year", String.valueOf(statement.getYear()))
                .notBefore(statement.getVisibleFromAt());
    }

    /** Notices of statements that others have replaced do not leave any more. */
    public void replaced(List<AnnualStatement> statements) {
        if (!statements.isEmpty()) {
            outbox.withdraw(
                    STATEMENT, statements.stream().map(AnnualStatement::getId).toList());
        }
    }

    private static String name(PaidPeriod period, Locale locale) {
        return new PayslipTexts(locale)
                .periodName(period.kind(), period.firstDay(), period.labelNumber(), period.labelYear());
    }

    /** Who gets a notice about what. */
    public record Reader(UUID subject, UUID employee, PersonName name) {

        boolean isEnglish(Map<UUID, EmployeeAccount> accounts) {
            return "en".equals(account(accounts).language());
        }

        OutboxMessage message(String kind, String path, Map<UUID, EmployeeAccount> accounts) {
            return OutboxMessage.of(
                    kind,
                    subject,
                    MailAddress.of(name.full(), account(accounts).email()),
                    isEnglish(accounts) ? Locale.ENGLISH : DUTCH,
                    MailLink.portal(path));
        }

        private EmployeeAccount account(Map<UUID, EmployeeAccount> accounts) {
            return Objects.requireNonNull(accounts.get(employee));
        }
    }
}
