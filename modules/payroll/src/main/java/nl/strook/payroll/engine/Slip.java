package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a payslip while it is made, with their running sums. */
final class Slip {

    private static final int USUAL_LINES = 24;

    private final PeriodInput input;
    private final RuleSet rules;
    private final List<PayslipLine> lines = new ArrayList<>(USUAL_LINES);

    private long gross;
    private long inKind;
    private long deductions;
    private long allowances;
    private long employerCosts;
    private long tableWage;
    private long specialWage;
    private long insuranceWage;
    private long pensionable;
    private long pensionableSpecial;
    private long holidayBase;
    private long minimumWage;
    private long minimumWageExtras;
    private long paidMinutes;
    private long countingMinutes;
    private long netDeductions;

    Slip(PeriodInput input, RuleSet rules) {
        this.input = input;
        this.rules = rules;
    }

    /** Adds a line of wage: counts it in the bases that its component names. */
    void addWage(
            PayComponent component,
            Label label,
            @Nullable Long quantity,
            @Nullable Long base,
            @Nullable Rate rate,
            long amount,
            @Nullable LocalDate date,
            Explanation explanation) {
        count(component, component.tax() == TaxTreatment.SPECIAL, quantity == null ? 0 : quantity, amount);
        add(new PayslipLine(
                component.code(),
                component.kind().section(),
                label.key(),
                label.params(),
                label.name(),
                quantity,
                quantity == null ? null : component.unit().on(input.kind()),
                base,
                rate,
                amount,
                date,
                explanation));
    }

    /** A line that is in no base: deductions, allowances and costs of the employer. */
    void add(PayslipLine line) {
        lines.add(line);
        switch (line.section()) {
            case GROSS -> gross += line.amountCents();
            case IN_KIND -> inKind += line.amountCents();
            case DEDUCTION -> deductions += line.amountCents();
            case ALLOWANCE -> allowances += line.amountCents();
            case EMPLOYER -> employerCosts += line.amountCents();
        }
    }

    /** Adds a line of a component that only the engine makes; its name may be another one than the label's. */
    void addOwn(
            String code,
            String labelKey,
            LineSection section,
            @Nullable Long base,
            Rate rate,
            long amount,
            Explanation why) {
        String name = input.ownName(code);
        add(new PayslipLine(code, section, labelKey, List.of(), name, null, null, base, rate, amount, null, why));
    }

    private void count(PayComponent component, boolean special, long quantity, long amount) {
        if (special) {
            specialWage += amount;
        } else {
            tableWage += amount;
        }
        if (component.socialInsurance()) {
            insuranceWage += amount;
        }
        if (component.pensionable()) {
            pensionable += amount;
            pensionableSpecial += special ? amount : 0;
        }
        if (component.holidayBase()) {
            holidayBase += amount;
        }
        boolean hours = component.unit() == Unit.HOUR && component.paidHours();
        if (hours) {
            paidMinutes += quantity;
        }
        if (component.minimumWage()) {
            minimumWage += amount;
            if (hours) {
                countingMinutes += quantity;
            }
            if (component.kind() == ComponentKind.ALLOWANCE || component.kind() == ComponentKind.SURCHARGE) {
                minimumWageExtras += amount;
            }
        }
    }

    /** Taxed by table on top of net: what an untaxed allowance pays above its limit. */
    void countExcess(long amount) {
        tableWage += amount;
        insuranceWage += amount;
    }

    void countNetDeduction(PayComponent component, long amount) {
        if (!component.mayReachMinimum()) {
            netDeductions += amount;
        }
    }

    void countScheduledMinutes(long minutes) {
        paidMinutes += minutes;
        countingMinutes += minutes;
    }

    Explanation why(String key, Rule rule, @Nullable Long base, @Nullable Rate rate, List<Param> params) {
        Rule.Reference reference = rules.rule(rule);
        return new Explanation(key, params, base, rate, reference.id(), reference.source());
    }

    PeriodInput input() {
        return input;
    }

    RuleSet rules() {
        return rules;
    }

    List<PayslipLine> lines() {
        return lines;
    }

    long gross() {
        return gross;
    }

    long inKind() {
        return inKind;
    }

    long deductions() {
        return deductions;
    }

    long allowances() {
        return allowances;
    }

    long employerCosts() {
        return employerCosts;
    }

    long tableWage() {
        return tableWage;
    }

    long specialWage() {
        return specialWage;
    }

    long insuranceWage() {
        return insuranceWage;
    }

    long pensionable() {
        return pensionable;
    }

    long pensionableSpecial() {
        return pensionableSpecial;
    }

    long holidayBase() {
        return holidayBase;
    }

    long minimumWage() {
        return minimumWage;
    }

    /** The part of {@link #minimumWage()} that is not pay for hours. */
    long minimumWageExtras() {
        return minimumWageExtras;
    }

    long paidMinutes() {
        return paidMinutes;
    }

    long countingMinutes() {
        return countingMinutes;
    }

    long netDeductions() {
        return netDeductions;
    }
}
