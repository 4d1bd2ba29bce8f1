package nl.strook.core.workforce;

/** How often the employer files its payroll-tax return (loonaangifte). */
public enum ReturnPeriod {
    MONTH,
    FOUR_WEEKS
}
