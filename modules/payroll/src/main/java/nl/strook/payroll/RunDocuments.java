package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.job.JobProgress;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.api.PayslipPublication;
import org.jspecify.annotations.Nullable;

/** The documents of a run, kept by the module of the payslips; without it a run has none and can still be finished. */
@ApplicationScoped
public class RunDocuments {

    @Inject
    Instance<PayslipPublication> publication;

    void archive(PaidPeriod period, List<PayslipContent> slips) {
        publication.forEach(keeper -> keeper.archive(period, slips));
    }

    /** Whether every payslip is there. */
    boolean complete(UUID runId, int expected) {
        return publication.stream().allMatch(keeper -> keeper.archived(runId) == expected);
    }

    /** How many are there; as many as expected when nobody keeps them. */
    long archived(UUID runId, int expected) {
        return publication.stream()
                .mapToLong(keeper -> keeper.archived(runId))
                .min()
                .orElse(expected);
    }

    void drop(UUID runId) {
        publication.forEach(keeper -> keeper.drop(runId));
    }

    Optional<JobProgress> statements(UUID runId) {
        return publication.stream()
                .flatMap(keeper -> keeper.statements(runId).stream())
                .findFirst();
    }

    void publish(PaidPeriod period, Instant visibleFrom, boolean notify) {
        publication.forEach(keeper -> keeper.publish(period, visibleFrom, notify));
    }

    /** Where this person can open a result, without its id; null without the right, or when nobody keeps payslips. */
    public @Nullable String pageFor(CurrentUser user) {
        return publication.stream()
                .map(PayslipPublication::page)
                .filter(page -> user.can(page.permission()))
                .map(PayslipPublication.Page::address)
                .findFirst()
                .orElse(null);
    }
}
