package nl.strook.payslips;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A payslip that staff opened, and how far it is. */
public record StaffPayslipView(PayslipView slip, Standing standing) {

    /**
     * How far a payslip is.
     *
     * @param state null while it is only calculated: there is no PDF yet, and the next calculation replaces it
     * @param visibleFromAt from when the employee sees it; null while planned
     * @param openedAt first time that the employee opened it; null until then
     */
    public record Standing(
            @Nullable PayslipState state,
            @Nullable Instant visibleFromAt,
            @Nullable Instant openedAt) {

        /** In a word. */
        public PayslipStage stage(Instant now) {
            return PayslipStage.of(state, visibleFromAt, openedAt, now);
        }
    }
}
