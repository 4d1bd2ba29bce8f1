package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.AccountLine;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Memberships;
import nl.strook.core.mail.MailAddress;
import nl.strook.core.mail.MailLink;
import nl.strook.core.outbox.Outbox;
import nl.strook.core.outbox.OutboxMessage;
import nl.strook.core.tenant.Tenants;
import nl.strook.moduleapi.StandardRole;
import nl.strook.payroll.api.RunApproved;
import nl.strook.payroll.api.RunReopened;
import nl.strook.payroll.api.RunReturned;
import nl.strook.payroll.api.RunSubmitted;

/** One outbox row per mail about a run, in the transaction of its step; a link, never an amount or a remark. */
@ApplicationScoped
public class RunMails {

    @Inject
    Outbox outbox;

    @Inject
    Memberships memberships;

    @Inject
    Accounts accounts;

    @Inject
    PayrollRuns runs;

    @Inject
    Tenants tenants;

    void onSubmitted(@Observes RunSubmitted event) {
        employers().forEach(to -> send("payroll.run-submitted", event.runId(), event.label(), event.calculation(), to));
    }

    void onApproved(@Observes RunApproved event) {
        bureau(event.runId())
                .forEach(to -> send("payroll.run-approved", event.runId(), event.label(), event.calculation(), to));
    }

    void onReturned(@Observes RunReturned event) {
        bureau(event.runId())
                .forEach(to -> send("payroll.run-returned", event.runId(), event.label(), event.calculation(), to));
    }

    void onReopened(@Observes RunReopened event) {
        if (event.wasAtEmployer()) {
            employers()
                    .forEach(to -> send("payroll.run-reopened", event.runId(), event.label(), event.calculation(), to));
        }
    }

    private void send(String kind, UUID run, String label, int calculation, AccountLine to) {
        outbox.enqueue(OutboxMessage.of(
                        kind,
                        run,
                        MailAddress.of(to.displayName(), to.email()),
                        Locale.forLanguageTag(to.language()),
                        MailLink.admin("/payroll/run/" + run))
                .with("period", label)
                .version(calculation));
    }

    private List<AccountLine> employers() {
        return memberships.ofCurrentTenant(StandardRole.EMPLOYER_ADMIN);
    }

    /** Who calculated the run; when the platform did, everyone of the bureau. */
    private List<AccountLine> bureau(UUID runId) {
        Optional<AccountLine> calculator = calculatedBy(runId).flatMap(accounts::find);
        return calculator
                .map(List::of)
                .orElseGet(() -> tenants.runOnPlatform(() -> memberships.ofCurrentTenant(StandardRole.BUREAU_STAFF)));
    }

    private Optional<UUID> calculatedBy(UUID runId) {
        return Optional.ofNullable(runs.get(runId).getCalculated()).map(CalculationRecord::by);
    }
}
