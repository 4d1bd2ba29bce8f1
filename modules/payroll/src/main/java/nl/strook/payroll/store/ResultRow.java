package nl.strook.payroll.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result to be stored; amounts in cents as printed.
 *
 * @param accountIndex blind index of the account it is paid to
 * @param document payslip content as canonical JSON in UTF-8
 * @param findings as JSON; null when nothing stands out
 */
public record ResultRow(
        UUID id,
        UUID employmentId,
        UUID employeeId,
        String employeeNumber,
        String employeeName,
        long grossCents,
        long taxCents,
        long pensionCents,
        long otherCents,
        long allowancesCents,
        long netCents,
        long payrollTaxesCents,
        long employerCostCents,
        long pensionWageCents,
        @Nullable Long previousNetCents,
        byte @Nullable [] accountIndex,
        String documentHash,
        byte[] document,
        @Nullable String findings) {}
