package nl.strook.payslips;

import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;

/** The content of a payslip as it is archived: the payment and everything that stands on the slip. */
record PayslipDocument(PaidPeriod period, PayslipContent content) {}
