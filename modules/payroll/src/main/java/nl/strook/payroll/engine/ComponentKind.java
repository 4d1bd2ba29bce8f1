package nl.strook.payroll.engine;

/** What a pay component is, and so how its amount is made. */
public enum ComponentKind {
    /** Fixed salary; made by the engine from the terms. */
    SALARY(LineSection.GROSS, Mechanic.ENGINE),
    /** Hours at the hourly wage times the factor; also paid leave and sickness of hourly staff. */
    HOURS(LineSection.GROSS, Mechanic.HOURLY_WAGE),
    /** Overtime: hours at the hourly wage times the factor. */
    OVERTIME(LineSection.GROSS, Mechanic.HOURLY_WAGE),
    /** Surcharge over hours that are paid elsewhere: hours at the hourly wage times the factor; no paid hours. */
    SURCHARGE(LineSection.GROSS, Mechanic.HOURLY_WAGE),
    /** Hours without wage: take off the share of the salary. */
    UNPAID_HOURS(LineSection.GROSS, Mechanic.UNPAID),
    /** Gross allowance: an amount, or units at the component's rate. */
    ALLOWANCE(LineSection.GROSS, Mechanic.AMOUNT_OR_UNITS),
    BONUS(LineSection.GROSS, Mechanic.AMOUNT_OR_UNITS),
    /** An amount, or else the factor over one period's salary. */
    THIRTEENTH_MONTH(LineSection.GROSS, Mechanic.AMOUNT_OR_SALARY),
    /** The reserve paid out; made by the engine. */
    HOLIDAY_ALLOWANCE(LineSection.GROSS, Mechanic.ENGINE),
    JUBILEE(LineSection.GROSS, Mechanic.AMOUNT_OR_SALARY),
    /** Leave hours paid out: hours at the hourly wage times the factor. */
    LEAVE_PAYOUT(LineSection.GROSS, Mechanic.HOURLY_WAGE),
    BACK_PAY(LineSection.GROSS, Mechanic.AMOUNT_OR_UNITS),
    /** Taxed wage in kind, such as a company car. */
    IN_KIND(LineSection.IN_KIND, Mechanic.AMOUNT_OR_UNITS),
    /** Untaxed travel per kilometre, home working per day and the like. */
    UNTAXED_ALLOWANCE(LineSection.ALLOWANCE, Mechanic.AMOUNT_OR_UNITS),
    NET_REIMBURSEMENT(LineSection.ALLOWANCE, Mechanic.AMOUNT_OR_UNITS),
    /** Input as a positive amount; stands negative on the payslip. */
    NET_DEDUCTION(LineSection.DEDUCTION, Mechanic.AMOUNT_OR_UNITS),
    /** Employee premium; made by the engine. */
    PENSION(LineSection.DEDUCTION, Mechanic.ENGINE),
    /** Wage tax and withheld Zvw; made by the engine. */
    WITHHOLDING(LineSection.DEDUCTION, Mechanic.ENGINE),
    /** Premiums, levy and pension part of the employer; made by the engine. */
    EMPLOYER_COST(LineSection.EMPLOYER, Mechanic.ENGINE);

    private final LineSection section;
    private final Mechanic mechanic;

    ComponentKind(LineSection section, Mechanic mechanic) {
        this.section = section;
        this.mechanic = mechanic;
    }

    public LineSection section() {
        return section;
    }

    Mechanic mechanic() {
        return mechanic;
    }

    /** Whether pay input may hold rows of this kind; the engine makes the others itself. */
    public boolean enterable() {
        return mechanic != Mechanic.ENGINE;
    }

    /** Whether input needs a quantity (true) or may be an amount. */
    public boolean needsQuantity() {
        return mechanic == Mechanic.HOURLY_WAGE || mechanic == Mechanic.UNPAID;
    }

    enum Mechanic {
        ENGINE,
        HOURLY_WAGE,
        UNPAID,
        AMOUNT_OR_UNITS,
        AMOUNT_OR_SALARY
    }
}
