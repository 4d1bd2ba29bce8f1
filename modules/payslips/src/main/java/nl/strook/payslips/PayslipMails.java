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
import nl.strook.core.identity.SystemWork;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.outbox.OutboxMessage;
import nl.strook.core.workforce.PersonLanguage;
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

    /** One notice for each employee of the run who has an e-mail address, to leave when the payslip becomes visible. */
    public void newPayslips(PaidPeriod period, Instant visibleFrom) {
        String dutch = name(period, DUTCH);
        String english = name(period, Locale.ENGLISH);
        List<Reader> readers = readers(period, FIRST);
        while (!readers.isEmpty()) {
            outbox.enqueueAll(readers.stream()
                    .map(reader -> reader.message("payslips.new-payslip", "/payslips/payslip/" + reader.subject())
                            .with("period", period.label())
                            .with("periodName", reader.language() == PersonLanguage.EN ? english : dutch)
                            .notBefore(visibleFrom))
                    .toList());
            readers = readers(period, readers.get(readers.size() - 1).subject());
        }
    }

    /** Some hundreds at once, so that a large run takes no more memory than a small one. */
    private List<Reader> readers(PaidPeriod period, UUID after) {
        return entityManager
                .createQuery(
                        "select new nl.strook.payslips.PayslipMails$Reader(p.id, e.name, e.email, e.language)"
                                + " from Payslip p join Employee e on e.id = p.employeeId where p.runId = :run"
                                + " and p.state = :published and e.email is not null and p.id > :after order by p.id",
                        Reader.class)
                .setParameter("run", period.runId())
                .setParameter("published", PayslipState.PUBLISHED)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** One notice per statement, to leave when the statement becomes visible. */
    public void newStatements(List<AnnualStatement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        Map<UUID, AnnualStatement> byId =
                statements.stream().collect(Collectors.toMap(AnnualStatement::getId, Function.identity()));
        entityManager.flush();
        List<OutboxMessage> messages = entityManager
                .createQuery(
                        "select new nl.strook.payslips.PayslipMails$Reader(s.id, e.name, e.email, e.language)"
                                + " from AnnualStatement s join Employee e on e.id = s.employeeId"
                                + " where s in :statements and e.email is not null order by s.id",
                        Reader.class)
                .setParameter("statements", statements)
                .getResultStream()
                .map(reader -> notice(reader, Objects.requireNonNull(byId.get(reader.subject()))))
                .toList();
        outbox.enqueueAll(messages);
    }

    private static OutboxMessage notice(Reader reader, AnnualStatement statement) {
        return reader.message(STATEMENT, "/payslips/my-payslips")
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
    public record Reader(UUID subject, PersonName name, String email, PersonLanguage language) {

        Locale locale() {
            return language == PersonLanguage.EN ? Locale.ENGLISH : DUTCH;
        }

        OutboxMessage message(String kind, String path) {
            return OutboxMessage.of(kind, subject, MailAddress.of(name.full(), email), locale(), MailLink.portal(path));
        }
    }
}
