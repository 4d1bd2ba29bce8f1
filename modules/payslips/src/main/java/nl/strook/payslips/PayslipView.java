package nl.strook.payslips;

import java.util.UUID;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import org.jspecify.annotations.Nullable;

/**
 * A payslip opened on screen, with its neighbours and the one before it for comparison.
 *
 * @param before the previous payslip of the same employment; null for the first
 * @param previousId the older neighbour in the list; null at the end
 * @param nextId the newer neighbour; null at the start
 */
public record PayslipView(
        UUID id,
        PaidPeriod period,
        PayslipContent content,
        @Nullable PayslipContent before,
        @Nullable PaidPeriod beforePeriod,
        @Nullable UUID previousId,
        @Nullable UUID nextId) {}
