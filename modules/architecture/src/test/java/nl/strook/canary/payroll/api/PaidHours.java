package nl.strook.canary.payroll.api;

/** What payslips may know and leave may not. */
public class PaidHours {}
