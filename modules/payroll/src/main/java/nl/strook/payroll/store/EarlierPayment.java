package nl.strook.payroll.store;

import java.time.LocalDate;

/**
 * The payment before.
 *
 * @param document its payslip content as JSON, with the year-to-date state that it left
 */
public record EarlierPayment(String document, long netCents, LocalDate paymentOn) {}
