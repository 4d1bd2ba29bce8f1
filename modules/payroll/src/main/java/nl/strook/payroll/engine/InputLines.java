package nl.strook.payroll.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.strook.payroll.engine.ComponentKind.Mechanic;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import org.jspecify.annotations.Nullable;

/** Turns pay input and standing components into lines; each is rounded once, half up, at its end. */
final class InputLines {

    private static final Comparator<InputLine> ORDER = Comparator.comparing(
                    (InputLine line) -> line.component().code())
            .thenComparing(InputLine::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(InputLine::quantity, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(InputLine::amountCents, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Slip slip;
    private final EmploymentTerms terms;
    private final WorkDays days;
    private final List<InputLine> ordered;
    private final UntaxedLines untaxed;

    InputLines(Slip slip, EmploymentTerms terms, WorkDays days) {
        this.slip = slip;
        this.terms = terms;
        this.days = days;
        untaxed = new UntaxedLines(slip);
        List<InputLine> given = slip.input().lines();
        if (given.size() < 2) {
            ordered = given;
        } else {
            ordered = new ArrayList<>(given);
            ordered.sort(ORDER);
        }
    }

    /** Gross wage and wage in kind. */
    void addWage() {
        for (InputLine line : ordered) {
            PayComponent component = line.component();
            LineSection section = component.kind().section();
            if (component.kind().mechanic() == Mechanic.ENGINE) {
                throw new IllegalArgumentException("Not for input: " + component.code());
            }
            if (section == LineSection.GROSS || section == LineSection.IN_KIND) {
                addWage(line, component);
            } else if (component.tax() == TaxTreatment.UNTAXED) {
                untaxed.addExcess(line, component);
            }
        }
    }

    /** Net deductions, which stand negative. */
    void addDeductions() {
        for (InputLine line : ordered) {
            PayComponent component = line.component();
            if (component.kind() == ComponentKind.NET_DEDUCTION) {
                long amount = InputAmounts.amount(line, component);
                slip.countNetDeduction(component, amount);
                addNet(line, component, -amount, "explain.net.deduction", Rule.NET);
            }
        }
    }

    /** Untaxed allowances within their limit, and net reimbursements. */
    void addAllowances() {
        for (InputLine line : ordered) {
            PayComponent component = line.component();
            if (component.kind().section() != LineSection.ALLOWANCE) {
                continue;
            }
            if (component.tax() == TaxTreatment.UNTAXED) {
                untaxed.addUntaxed(line, component);
            } else {
                addNet(
                        line,
                        component,
                        InputAmounts.amount(line, component),
                        "explain.net.reimbursement",
                        Rule.REIMBURSEMENT);
            }
        }
    }

    private void addWage(InputLine line, PayComponent component) {
        switch (component.kind().mechanic()) {
            case HOURLY_WAGE -> addHours(line, component);
            case UNPAID -> addUnpaid(line, component);
            case AMOUNT_OR_SALARY -> {
                if (line.amountCents() == null && line.quantity() == null && component.factor() != null) {
                    addSalaryShare(line, component, component.factor());
                } else {
                    addAmount(line, component);
                }
            }
            default -> addAmount(line, component);
        }
    }

    private void addHours(InputLine line, PayComponent component) {
        Percent factor = component.factor() == null ? Percent.HUNDRED : component.factor();
        long minutes = InputAmounts.quantity(line);
        if (line.amountCents() != null) {
            addAmount(line, component);
            return;
        }
        HourlyWage hourly = HourlyWage.of(salaryOn(line));
        Rate rate = Rate.money(hourly.rate(factor));
        slip.addWage(
                component,
                Label.of(line, slip.input()),
                line.quantity(),
                null,
                rate,
                hourly.pay(minutes, factor),
                line.date(),
                slip.why(
                        "explain.hours",
                        rule(component),
                        null,
                        rate,
                        List.of(
                                Param.hours(minutes),
                                Param.rate(hourly.rate(Percent.HUNDRED)),
                                Param.percent(factor))));
    }

    /** The share of the period's salary that the hours are of the schedule's hours; by the hour for hourly pay. */
    private void addUnpaid(InputLine line, PayComponent component) {
        SalaryTerm term = salaryOn(line);
        long minutes = InputAmounts.quantity(line);
        WorkDays.Segment segment = segmentOf(term);
        if (term.basis() == SalaryBasis.HOUR || segment == null || segment.periodMinutes() == 0) {
            HourlyWage hourly = HourlyWage.of(term);
            Rate rate = Rate.money(hourly.rate(Percent.HUNDRED));
            slip.addWage(
                    component,
                    Label.of(line, slip.input()),
                    -minutes,
                    null,
                    rate,
                    -hourly.pay(minutes, Percent.HUNDRED),
                    line.date(),
                    slip.why(
                            "explain.unpaid.hourly",
                            Rule.UNPAID,
                            null,
                            rate,
                            List.of(Param.hours(minutes), Param.rate(rate.value()))));
            return;
        }
        long salary = SalaryLines.perPeriod(term, slip.input().kind());
        long amount = -Rounding.halfUp(Math.multiplyExact(salary, minutes), segment.periodMinutes());
        slip.addWage(
                component,
                Label.of(line, slip.input()),
                -minutes,
                null,
                Rate.money(Rounding.halfUp(salary * 100 * Unit.HOUR.steps(), segment.periodMinutes())),
                amount,
                line.date(),
                slip.why(
                        "explain.unpaid",
                        Rule.UNPAID,
                        salary,
                        null,
                        List.of(Param.money(salary), Param.hours(minutes), Param.hours(segment.periodMinutes()))));
    }

    private void addSalaryShare(InputLine line, PayComponent component, Percent factor) {
        long salary = SalaryLines.perPeriod(salaryOn(line), slip.input().kind());
        Rate rate = Rate.percent(factor);
        slip.addWage(
                component,
                Label.of(line, slip.input()),
                null,
                salary,
                rate,
                factor.halfUp(salary),
                line.date(),
                slip.why(
                        "explain.salary.share",
                        rule(component),
                        salary,
                        rate,
                        List.of(Param.money(salary), Param.percent(factor))));
    }

    private void addAmount(InputLine line, PayComponent component) {
        long amount = InputAmounts.amount(line, component);
        slip.addWage(
                component,
                Label.of(line, slip.input()),
                line.quantity(),
                null,
                InputAmounts.rate(line, component),
                amount,
                line.date(),
                explainAmount(line, component, amount, "explain.amount", rule(component)));
    }

    private void addNet(InputLine line, PayComponent component, long amount, String key, Rule rule) {
        Label label = Label.of(line, slip.input());
        slip.add(new PayslipLine(
                component.code(),
                component.kind().section(),
                label.key(),
                label.params(),
                label.name(),
                line.quantity(),
                line.quantity() == null ? null : component.unit(),
                null,
                InputAmounts.rate(line, component),
                amount,
                line.date(),
                explainAmount(line, component, amount, key, rule)));
    }

    private Explanation explainAmount(InputLine line, PayComponent component, long amount, String key, Rule rule) {
        Rate rate = InputAmounts.rate(line, component);
        return rate == null || line.quantity() == null
                ? slip.why(key, rule, null, null, List.of(Param.money(Math.abs(amount))))
                : slip.why(
                        "explain.units",
                        rule,
                        null,
                        rate,
                        List.of(InputAmounts.units(line.quantity(), component), Param.rate(rate.value())));
    }

    private static Rule rule(PayComponent component) {
        if (component.kind().section() == LineSection.IN_KIND) {
            return Rule.IN_KIND;
        }
        if (component.tax() == TaxTreatment.SPECIAL) {
            return Rule.SPECIAL;
        }
        return component.kind().mechanic() == Mechanic.HOURLY_WAGE ? Rule.HOURS : Rule.ALLOWANCE;
    }

    private SalaryTerm salaryOn(InputLine line) {
        return terms.salaryOn(line.date() == null ? slip.input().lastDay() : line.date());
    }

    private WorkDays.@Nullable Segment segmentOf(SalaryTerm term) {
        for (WorkDays.Segment segment : days.segments()) {
            if (segment.term() == term) {
                return segment;
            }
        }
        return null;
    }
}
