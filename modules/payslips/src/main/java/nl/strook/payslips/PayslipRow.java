package nl.strook.payslips;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.payroll.engine.PeriodKind;
import org.jspecify.annotations.Nullable;

/** A payslip in a list. Amounts in cents. */
public record PayslipRow(
        UUID id,
        String label,
        int year,
        int number,
        PeriodKind kind,
        int runNumber,
        LocalDate firstOn,
        LocalDate lastOn,
        LocalDate paymentOn,
        long grossCents,
        long taxCents,
        long pensionCents,
        long deductionCents,
        long netCents,
        @Nullable Instant openedAt)
        implements Serializable {

    /** Not opened by the employee yet. */
    public boolean isNew() {
        return openedAt == null;
    }

    public UUID getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public int getYear() {
        return year;
    }

    public LocalDate getPaymentOn() {
        return paymentOn;
    }

    public long getNetCents() {
        return netCents;
    }

    public long getTaxCents() {
        return taxCents;
    }

    public long getPensionCents() {
        return pensionCents;
    }

    /** What is neither net, nor tax, nor pension: other deductions, positive. */
    public long getOtherCents() {
        return Math.max(0, -deductionCents - taxCents - pensionCents);
    }
}
