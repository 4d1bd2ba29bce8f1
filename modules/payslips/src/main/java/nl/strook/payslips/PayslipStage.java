package nl.strook.payslips;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a payslip is, as staff see it. */
public enum PayslipStage {
    /** Calculated; there is no PDF yet. */
    DRAFT,
    /** Archived, and not visible to the employee yet. */
    PLANNED,
    /** The employee can open it and has not. */
    VISIBLE,
    OPENED,
    REPLACED,
    WITHDRAWN;

    static PayslipStage of(
            @Nullable PayslipState state, @Nullable Instant visibleFrom, @Nullable Instant opened, Instant now) {
        if (state == null) {
            return DRAFT;
        }
        return switch (state) {
            case PLANNED -> PLANNED;
            case WITHDRAWN -> WITHDRAWN;
            case REPLACED -> REPLACED;
            case PUBLISHED -> {
                if (visibleFrom == null || visibleFrom.isAfter(now)) {
                    yield PLANNED;
                }
                yield opened == null ? VISIBLE : OPENED;
            }
        };
    }
}
