package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.WageTaxTable.TableTax;
import nl.strook.payroll.engine.YearToDate.LineTotal;
import nl.strook.payroll.engine.YearToDate.PeriodState;
import nl.strook.payroll.engine.YearToDate.YearWage;
import org.jspecify.annotations.Nullable;

/**
 * Wage tax of one payment: period table over the wage of the whole period, special table over special rewards, or the
 * anonymous rate over everything.
 *
 * @param periodWageCents table wage of the whole period so far; tax and credit likewise
 */
record Withholding(
        long tableWageCents,
        long specialWageCents,
        long tableTaxCents,
        long specialTaxCents,
        long arkCents,
        long periodWageCents,
        long periodTaxCents,
        long periodArkCents,
        @Nullable Percent specialPercent,
        @Nullable Long specialYearWageCents) {

    static Withholding withhold(
            Slip slip,
            EmploymentTerms terms,
            YearToDate before,
            PeriodTax period,
            PensionPremium pension,
            @Nullable PeriodState paid) {
        long tableWage = slip.tableWage() - (pension.employeeCents() - pension.specialCents());
        long specialWage = slip.specialWage() - pension.specialCents();
        long wageBefore = paid == null ? 0 : paid.tableWageCents();
        long taxBefore = paid == null ? 0 : paid.tableTaxCents();
        long arkBefore = paid == null ? 0 : paid.arkCents();
        if (terms.tax().anonymous()) {
            long tax = anonymous(slip, tableWage + specialWage);
            return new Withholding(
                    tableWage, specialWage, tax, 0, 0, wageBefore + tableWage, taxBefore + tax, arkBefore, null, null);
        }
        TableTax tax = tableWage == 0 && paid != null
                ? new TableTax(taxBefore, arkBefore)
                : period.over(wageBefore + tableWage);
        long tableTax = tax.taxCents() - taxBefore;
        if (tableWage != 0 || tableTax != 0) {
            addTable(slip, period, tableWage, tableTax, tax, paid);
        }
        Percent percent = null;
        Long yearWage = null;
        long specialTax = 0;
        if (specialWage != 0) {
            yearWage = yearWage(slip, terms, before, specialWage);
            SpecialRewardTable.Cell cell = slip.rules().specialRewards().at(yearWage, period.column());
            percent = cell.percent(period.column().credit());
            specialTax = percent.floor(specialWage);
            addSpecial(
                    slip,
                    specialWage,
                    specialTax,
                    percent,
                    yearWage,
                    cell,
                    period.column().credit());
        }
        return new Withholding(
                tableWage,
                specialWage,
                tableTax,
                specialTax,
                tax.arkCents() - arkBefore,
                wageBefore + tableWage,
                tax.taxCents(),
                tax.arkCents(),
                percent,
                yearWage);
    }

    private static long anonymous(Slip slip, long wage) {
        long tax = slip.rules().wageTax().anonymousTax(wage);
        Percent percent = slip.rules().wageTax().anonymousPercent();
        Rate rate = Rate.percent(percent);
        slip.addOwn(
                LineCode.TAX_ANONYMOUS,
                "line.tax.anonymous",
                LineSection.DEDUCTION,
                wage,
                rate,
                -tax,
                slip.why(
                        "explain.tax.anonymous",
                        Rule.TAX_ANONYMOUS,
                        wage,
                        rate,
                        List.of(Param.percent(percent), Param.money(wage))));
        return tax;
    }

    private static void addTable(
            Slip slip, PeriodTax period, Long wage, long tax, TableTax whole, @Nullable PeriodState paid) {
        slip.addOwn(
                LineCode.TAX_TABLE,
                slip.specialWage() == 0 ? "line.tax" : "line.tax.table",
                LineSection.DEDUCTION,
                wage,
                Rate.TABLE,
                -tax,
                explainTable(slip, period, wage, whole, paid));
    }

    private static Explanation explainTable(
            Slip slip, PeriodTax period, Long wage, TableTax whole, @Nullable PeriodState paid) {
        if (paid != null) {
            return slip.why(
                    "explain.tax.extra",
                    Rule.TAX_EXTRA,
                    wage,
                    Rate.TABLE,
                    List.of(
                            Param.money(paid.tableWageCents() + wage),
                            Param.money(whole.taxCents()),
                            Param.money(paid.tableTaxCents())));
        }
        Param colour = period.column().colour() == TableColour.WHITE ? WHITE : GREEN;
        Param credit = credit(period.column());
        if (period.broken()) {
            return slip.why(
                    "explain.tax.broken",
                    Rule.TAX_BROKEN,
                    wage,
                    Rate.TABLE,
                    List.of(
                            Param.money(wage),
                            Param.count(period.wageDays() * 100L),
                            Param.count(period.weeks() * 100L),
                            Param.count(period.looseDays() * 100L),
                            colour,
                            credit));
        }
        return slip.why(
                "explain.tax.table",
                Rule.TAX_TABLE,
                wage,
                Rate.TABLE,
                List.of(
                        Param.money(wage),
                        colour,
                        PERIODS[period.kind().ordinal()],
                        credit,
                        Param.money(whole.arkCents())));
    }

    private static Param credit(WageTaxTable.Column column) {
        if (!column.credit()) {
            return CREDIT_OFF;
        }
        boolean elderly = column.elderly() && column.age().aow();
        if (elderly && column.youngDisabled()) {
            return CREDIT_BOTH;
        }
        return elderly ? CREDIT_ELDERLY : column.youngDisabled() ? CREDIT_DISABLED : CREDIT_ON;
    }

    private static void addSpecial(
            Slip slip,
            Long wage,
            long tax,
            Percent percent,
            long yearWage,
            SpecialRewardTable.Cell cell,
            boolean credit) {
        Rate rate = Rate.percent(percent);
        slip.addOwn(
                LineCode.TAX_SPECIAL,
                "line.tax.special",
                LineSection.DEDUCTION,
                wage,
                rate,
                -tax,
                credit
                        ? slip.why(
                                "explain.tax.special",
                                Rule.TAX_SPECIAL,
                                wage,
                                rate,
                                List.of(
                                        Param.percent(percent),
                                        Param.money(wage),
                                        Param.money(yearWage),
                                        Param.percent(cell.standard()),
                                        Param.percent(cell.offset())))
                        : slip.why(
                                "explain.tax.special.no-credit",
                                Rule.TAX_SPECIAL,
                                wage,
                                rate,
                                List.of(Param.percent(percent), Param.money(wage), Param.money(yearWage))));
    }

    /** Annual wage for the special table: last year's, scaled to a full year; else the expected wage of this year. */
    private static long yearWage(Slip slip, EmploymentTerms terms, YearToDate before, long specialWage) {
        TaxTerms tax = terms.tax();
        if (tax.previousYearWageCents() != null) {
            return tax.previousYearWageCents();
        }
        YearWage last = before.previousYear();
        if (last != null && last.taxWageCents() > 0) {
            return scaled(last, terms);
        }
        return tax.expectedYearWageCents() != null
                ? tax.expectedYearWageCents()
                : expected(slip, terms, before, specialWage);
    }

    /** Scaled by calendar days to a full year, when employed only part of it. */
    private static long scaled(YearWage last, EmploymentTerms terms) {
        LocalDate first = LocalDate.of(last.year(), 1, 1);
        LocalDate from = terms.firstDay().isAfter(first) ? terms.firstDay() : first;
        LocalDate until = LocalDate.of(last.year(), 12, 31);
        if (terms.lastDay() != null && terms.lastDay().isBefore(until)) {
            until = terms.lastDay();
        }
        long days = until.toEpochDay() - from.toEpochDay() + 1;
        int yearDays = first.lengthOfYear();
        return days <= 0 || days >= yearDays ? last.taxWageCents() : last.taxWageCents() * yearDays / days;
    }

    /** The agreed salary of a year less pension, holiday allowance, and the other special rewards of this year. */
    private static long expected(Slip slip, EmploymentTerms terms, YearToDate before, long specialWage) {
        SalaryTerm salary = terms.salaryOn(slip.input().lastDay());
        long year = salary.basis() == SalaryBasis.HOUR
                ? salary.amountCents() * salary.weeklyMinutes() / Unit.HOUR.steps() * PeriodKind.WEEK.perYear()
                : salary.amountCents() * salary.basis().perYear();
        if (year == 0) {
            year = slip.tableWage() * slip.input().kind().perYear();
        }
        long allowance = terms.holidayAllowance().percent().halfUp(year);
        long pension = terms.pension() == null
                ? 0
                : terms.pension()
                        .employee()
                        .halfUp(Math.max(0, year - terms.pension().franchiseYearCents()));
        long others = before.wage().specialWageCents() + specialWage;
        if (HolidayAllowance.isSpecialReward(slip.input(), terms)) {
            others -= holidayAllowance(slip, before);
        }
        return Math.max(0, year + allowance - pension + Math.max(0, others));
    }

    /** Paid so far this year, this payment included. */
    private static long holidayAllowance(Slip slip, YearToDate before) {
        long paid = 0;
        for (LineTotal total : before.lines()) {
            if (LineCode.HOLIDAY_ALLOWANCE.equals(total.code())) {
                paid += total.amountCents();
            }
        }
        for (PayslipLine line : slip.lines()) {
            if (LineCode.HOLIDAY_ALLOWANCE.equals(line.code())) {
                paid += line.amountCents();
            }
        }
        return paid;
    }

    long taxWageCents() {
        return tableWageCents + specialWageCents;
    }

    long taxCents() {
        return tableTaxCents + specialTaxCents;
    }

    private static final Param WHITE = Param.key("explain.colour.white");
    private static final Param GREEN = Param.key("explain.colour.green");
    private static final Param CREDIT_ON = Param.key("explain.credit.on");
    private static final Param CREDIT_ELDERLY = Param.key("explain.credit.elderly");
    private static final Param CREDIT_DISABLED = Param.key("explain.credit.disabled");
    private static final Param CREDIT_BOTH = Param.key("explain.credit.both");
    private static final Param CREDIT_OFF = Param.key("explain.credit.off");
    private static final Param[] PERIODS = {
        Param.key("explain.period.day"),
        Param.key("explain.period.week"),
        Param.key("explain.period.four-weeks"),
        Param.key("explain.period.month"),
        Param.key("explain.period.quarter")
    };
}
