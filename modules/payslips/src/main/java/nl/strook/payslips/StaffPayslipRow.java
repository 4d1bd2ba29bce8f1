package nl.strook.payslips;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.workforce.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A payslip in the list of staff. Amounts in cents.
 *
 * @param visibleFromAt from when the employee sees it; null while planned
 * @param openedAt first time that the employee opened it; null until then
 */
public record StaffPayslipRow(
        UUID id,
        String number,
        PersonName name,
        String label,
        int runNumber,
        LocalDate paymentOn,
        long grossCents,
        long netCents,
        PayslipState state,
        @Nullable Instant visibleFromAt,
        @Nullable Instant openedAt)
        implements Serializable {

    public PayslipStage stage(Instant now) {
        return PayslipStage.of(state, visibleFromAt, openedAt, now);
    }
}
