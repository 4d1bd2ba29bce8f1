package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.core.identity.Actor;
import nl.strook.core.outbox.OutboxBoard;
import nl.strook.core.outbox.OutboxFilter;
import nl.strook.core.outbox.OutboxRow;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.outbox.SkipReason;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.time.ApplicationClock;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.EmployerRegistration;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employments;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.core.workforce.NewEmployment;
import nl.strook.core.workforce.PayrollTaxNumber;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.PersonName;
import nl.strook.core.workforce.ReturnPeriod;
import nl.strook.core.workforce.SalaryBasis;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayFrequency;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.RunApproval;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunFindings;
import nl.strook.payroll.RunLog;
import nl.strook.payroll.RunLogEntry;
import nl.strook.payroll.RunPublication;
import nl.strook.payroll.input.HandRow;
import nl.strook.payroll.input.InputRows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When payslips and annual statements become visible, and the mails about them. Each test has its employer. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final String PAYSLIP = "payslips.new-payslip";
    private static final String STATEMENT = "payslips.annual-statement";

    @Inject
    Tenants tenants;

    @Inject
    EmployerRegistration registration;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    PayCalendars calendars;

    @Inject
    PayrollRuns runs;

    @Inject
    RunCalculation calculation;

    @Inject
    RunFindings findings;

    @Inject
    RunApproval approval;

    @Inject
    RunPublication publication;

    @Inject
    RunLog log;

    @Inject
    InputRows rows;

    @Inject
    OutboxBoard board;

    @Inject
    Clock clock;

    private TenantId tenant;
    private String slug;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(PublicationIT.class);
    }

    @BeforeEach
    void registerAnEmployerWithOneEmployee() {
        slug = "p" + UUID.randomUUID().toString().substring(0, 8);
        tenant = Actor.runAsSystem(
                "test",
                () -> tenants.runOnPlatform(() -> registration.register(new NewEmployer(
                        new TenantSlug(slug),
                        "Publicatie " + slug,
                        "Publicatie " + slug + " B.V.",
                        new PayrollTaxNumber("801234566L01"),
                        null,
                        null,
                        null,
                        Address.dutch("Havenweg", "1", "1234 ZZ", "Voorbeeldstad"),
                        BankAccount.parse("NL54INGB0567103922"),
                        ReturnPeriod.MONTH,
                        EmployerSize.SMALL,
                        1_140,
                        START))));
        inTenant(() -> {
            calendars.choose(PayFrequency.MONTH, 25);
            calendars.confirm(2026);
            hire();
        });
    }

    @AfterEach
    void putTheClockBack() {
        ApplicationClock.reset();
    }

    @Test
    @Tag("R47")
    void aPlanThatIsWithdrawnPublishesNothingAndTheNextOneMailsOnce() {
        UUID run = approved("2026-11-M");
        plan(run, true);
        ApplicationClock.moveTo(morning(1));
        assertThat(inTenant(publication::due)).containsExactly(run);

        inTenant(() -> publication.withdrawPlan(run));
        inTenant(() -> publication.publishPlanned(run));

        assertThat(status(run)).isEqualTo(PayrollRunStatus.APPROVED);
        assertThat(inTenant(publication::due)).isEmpty();
        assertThat(mails(PAYSLIP)).isEmpty();
        assertThat(inTenant(() -> log.of(run, 20)))
                .extracting(RunLogEntry::getMessageKey)
                .contains("planned", "planWithdrawn")
                .doesNotContain("published");
        assertThatThrownBy(() -> inTenant(() -> publication.withdrawPlan(run)))
                .hasMessageContaining("payroll.run.notPlanned");

        inTenant(() -> publication.publishNow(run, true));
        assertThat(mails(PAYSLIP)).hasSize(1);
        assertThatThrownBy(() -> inTenant(() -> publication.withdrawPlan(run)))
                .hasMessageContaining("payroll.run.published");
    }

    @Test
    @Tag("R47")
    void aPlanThatWasMovedWaitsForItsNewDay() {
        UUID run = approved("2026-11-M");
        plan(run, true);
        inTenant(() -> publication.plan(run, today().plusDays(3), true));
        ApplicationClock.moveTo(morning(1));

        inTenant(() -> publication.publishPlanned(run));

        assertThat(status(run)).isEqualTo(PayrollRunStatus.PLANNED);
        assertThat(mails(PAYSLIP)).isEmpty();
    }

    @Test
    @Tag("R47")
    void aRunThatIsPlannedWithoutMailSendsNoneOfItsPayslipsNorOfItsStatements() {
        UUID run = approved("2026-12-M");
        plan(run, false);
        ApplicationClock.moveTo(morning(1));

        inTenant(() -> publication.publishPlanned(run));
        awaitStatements(run);

        assertThat(status(run)).isEqualTo(PayrollRunStatus.PUBLISHED);
        assertThat(mails(PAYSLIP)).isEmpty();
        assertThat(mails(STATEMENT)).isEmpty();
        assertThat(inTenant(() -> log.of(run, 20)))
                .extracting(RunLogEntry::getMessageKey)
                .contains("plannedSilently", "publishedSilently");
    }

    @Test
    @Tag("R45")
    @Tag("R46")
    void theNoticeOfAStatementWaitsForItsDayAndOneThatIsReplacedBeforeIsNeverSent() {
        Instant release =
                ZonedDateTime.of(2027, 1, 15, 7, 0, 0, 0, StrookTime.ZONE).toInstant();
        UUID december = approved("2026-12-M");
        inTenant(() -> publication.publishNow(december, true));
        awaitStatements(december);
        assertThat(mails(STATEMENT)).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(OutboxState.QUEUED);
            assertThat(mail.nextAttemptAt()).isEqualTo(release);
        });

        UUID extra = inTenant(() -> runs.openExtra("2026-12-M", LocalDate.of(2026, 12, 31)));
        inTenant(() -> rows.add(extra, new HandRow("1", "220", "", "450,00", ""), "vergeten", Locale.ENGLISH));
        approve(extra);
        inTenant(() -> publication.publishNow(extra, true));
        awaitStatements(extra);

        List<OutboxRow> mails = mails(STATEMENT);
        assertThat(mails).hasSize(2);
        assertThat(mails)
                .filteredOn(mail -> mail.state() == OutboxState.SKIPPED)
                .singleElement()
                .satisfies(mail -> assertThat(mail.skipReason()).isEqualTo(SkipReason.REPLACED));
        assertThat(mails)
                .filteredOn(mail -> mail.state() == OutboxState.QUEUED)
                .singleElement()
                .satisfies(mail -> assertThat(mail.nextAttemptAt()).isEqualTo(release));
    }

    private UUID approved(String label) {
        UUID run = inTenant(() -> runs.open(label));
        approve(run);
        return run;
    }

    private void approve(UUID run) {
        inTenant(() -> calculation.start(run));
        await(() -> status(run) == PayrollRunStatus.CALCULATED);
        inTenant(() -> findings.acceptNotices(run));
        inTenant(() -> runs.submit(run));
        inTenant(() -> approval.approve(run, runs.get(run).getResultHash()));
        await(() -> inTenant(() -> runs.get(run).getPublication().documentsReady()));
    }

    private void plan(UUID run, boolean withNotice) {
        inTenant(() -> publication.plan(run, today().plusDays(1), withNotice));
    }

    private PayrollRunStatus status(UUID run) {
        return inTenant(() -> runs.get(run).getStatus());
    }

    private void awaitStatements(UUID run) {
        await(() -> inTenant(() -> publication.statements(run))
                .filter(job -> !job.isUnderWay())
                .isPresent());
    }

    private List<OutboxRow> mails(String kind) {
        return Actor.runAsSystem(
                        "test",
                        () -> tenants.runOnPlatform(() -> board.page(new OutboxFilter(null, slug + ".example"), 0, 50)))
                .stream()
                .filter(row -> row.kind().equals(kind))
                .toList();
    }

    private void hire() {
        UUID employee = employees.add(new NewEmployee(
                "1",
                PersonName.of("A.", "Ada", null, "Jansen"),
                LocalDate.of(1990, 5, 14),
                Bsn.parse("123456782"),
                BankAccount.parse("NL91ABNA0417164300"),
                false,
                Address.dutch("Dorpsstraat", "12", "1234 AB", "Voorbeeldstad"),
                "ada@" + slug + ".example",
                PersonLanguage.NL));
        UUID employment = employments.start(
                new NewEmployment(
                        employee,
                        START,
                        null,
                        1,
                        "Monteur",
                        ContractDuration.FIXED_TERM,
                        true,
                        false,
                        InsuredStatus.EMPLOYEE,
                        null),
                new AgreedTerms(
                        START, SalaryBasis.MONTH, 3_000_00, 2400, 2400, AgreedTerms.mondayToFriday(2400), false, null));
        employments.requestTaxCredit(employment, START, true, START);
    }

    /** 07:00 and a second, so many days from now. */
    private Instant morning(int days) {
        return today().plusDays(days).atTime(7, 0, 1).atZone(StrookTime.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    private void inTenant(Runnable work) {
        inTenant(() -> {
            work.run();
            return true;
        });
    }

    private <T> T inTenant(Supplier<T> work) {
        return Actor.runAsSystem("test", () -> tenants.runAs(tenant, work));
    }

    private static void await(Supplier<Boolean> reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not reached within a minute");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
