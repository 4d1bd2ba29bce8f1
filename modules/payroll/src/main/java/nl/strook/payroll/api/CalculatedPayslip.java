package nl.strook.payroll.api;

/** What a run calculated for one employment, before or after its payslip is made. */
public record CalculatedPayslip(PaidPeriod period, PayslipContent content) {}
