package nl.strook.payroll.engine;

/** The block of the payslip in which a line stands. */
public enum LineSection {
    /** Money wage. Positive; a correction or unpaid leave is negative. */
    GROSS,
    /** Taxed wage in kind: taxed, never paid, outside net. */
    IN_KIND,
    /** Taken off: pension, wage tax, net deductions. Negative. */
    DEDUCTION,
    /** Untaxed allowances and net reimbursements. Positive. */
    ALLOWANCE,
    /** Costs of the employer beside the wage; positive, outside net. */
    EMPLOYER
}
