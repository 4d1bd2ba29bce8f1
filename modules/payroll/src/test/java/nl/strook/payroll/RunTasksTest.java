package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.seam.WaitingTask;
import nl.strook.core.time.StrookTime;
import org.junit.jupiter.api.Test;

class RunTasksTest {

    private static final Set<String> BUREAU =
            Set.of(PayrollPermissions.SEE_ID, PayrollPermissions.RUN_ID, PayrollPermissions.PUBLISH_ID);
    private static final Set<String> EMPLOYER = Set.of(PayrollPermissions.SEE_ID, PayrollPermissions.APPROVE_ID);

    private final PayrollRun run = new PayrollRun(period(9), 0, LocalDate.of(2025, 9, 25));

    @Test
    void theBureauGoesOnWithAnOpenRunBeforeItsInputCloses() {
        assertThat(tasks(BUREAU, "2025-09-02T08:00:00Z").waiting(20))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo("run.OPEN");
                    assertThat(task.parameters()).containsExactly("2025-9-M");
                    assertThat(task.by()).isEqualTo(run.getPeriod().getCutOffOn());
                    assertThat(task.page()).isEqualTo("payroll/run/" + run.getId());
                });
    }

    @Test
    void theEmployerHasNothingToDoForAnOpenRun() {
        assertThat(tasks(EMPLOYER, "2025-09-02T08:00:00Z").waiting(20)).isEmpty();
    }

    @Test
    void theNextRunIsAskedForFromAWeekBeforeItsInputCloses() {
        LocalDate cutOff = period(10).getCutOffOn();
        String weekBefore = cutOff.minusWeeks(1) + "T08:00:00Z";
        String dayEarlier = cutOff.minusWeeks(1).minusDays(1) + "T08:00:00Z";
        assertThat(tasks(BUREAU, dayEarlier).waiting(20))
                .extracting(WaitingTask::kind)
                .doesNotContain("run.NEXT");
        assertThat(tasks(BUREAU, weekBefore).waiting(20))
                .extracting(WaitingTask::kind)
                .contains("run.NEXT");
        assertThat(tasks(EMPLOYER, weekBefore).waiting(20)).isEmpty();
    }

    private RunTasks tasks(Set<String> rights, String now) {
        RunTasks tasks = new RunTasks();
        tasks.clock = Clock.fixed(Instant.parse(now), StrookTime.ZONE);
        tasks.user = new Holder(rights);
        tasks.runs = new PayrollRuns() {
            @Override
            public List<PayrollRun> inState(List<PayrollRunStatus> states, int size) {
                return states.contains(run.getStatus()) ? List.of(run) : List.of();
            }
        };
        tasks.calendars = new PayCalendars() {
            @Override
            public Optional<PayCalendarPeriod> nextWithoutRun() {
                return Optional.of(period(10));
            }
        };
        return tasks;
    }

    private static PayCalendarPeriod period(int month) {
        return new PayCalendarPeriod(
                PayPeriod.of(PayFrequency.MONTH, 2025, month), new PayrollSettings(PayFrequency.MONTH, 25));
    }

    private record Holder(Set<String> rights) implements CurrentUser {

        @Override
        public Optional<UUID> accountId() {
            return Optional.empty();
        }

        @Override
        public String displayName() {
            return "Pieter Jansen";
        }

        @Override
        public boolean isLoggedIn() {
            return true;
        }

        @Override
        public boolean can(String permission) {
            return rights.contains(permission);
        }

        @Override
        public Optional<UUID> employeeId() {
            return Optional.empty();
        }

        @Override
        public boolean isBureau() {
            return true;
        }
    }
}
