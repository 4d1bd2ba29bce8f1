package nl.strook.payslips;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A run that has payslips.
 *
 * @param runNumber 1 for the regular run of the period, higher for extra runs
 */
public record PayslipRun(UUID id, String label, int runNumber, LocalDate paymentOn) implements Serializable {}
