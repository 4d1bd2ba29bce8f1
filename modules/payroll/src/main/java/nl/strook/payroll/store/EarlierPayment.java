package nl.strook.payroll.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The payment before.
 *
 * @param document its payslip content as JSON in UTF-8, with the year-to-date state that it left
 * @param accountIndex blind index of the account it was paid to
 */
public record EarlierPayment(byte[] document, long netCents, LocalDate paymentOn, byte @Nullable [] accountIndex) {}
