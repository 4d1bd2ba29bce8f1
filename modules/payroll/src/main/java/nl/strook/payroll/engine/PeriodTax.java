package nl.strook.payroll.engine;

import nl.strook.payroll.engine.EmploymentTerms.BrokenPeriod;
import nl.strook.payroll.engine.WageTaxTable.Column;
import nl.strook.payroll.engine.WageTaxTable.TableTax;
import nl.strook.payroll.engine.YearToDate.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * Which tables tax the wage of a period. Who works five days a week and has days without wage in the period is taxed by
 * the week table for full weeks and the day table for the other days (art. 25 Wet LB 1964, Handboek §5.1.1); everyone
 * else by the table of the period.
 */
record PeriodTax(
        WageTaxTable table,
        Column column,
        PeriodKind kind,
        int workingDays,
        int wageDays,
        int weeks,
        int weekDays,
        boolean broken) {

    static PeriodTax of(
            RuleSet rules,
            EmploymentTerms terms,
            Column column,
            PeriodInput input,
            WorkDays days,
            @Nullable PeriodState paid) {
        WageTaxTable table = rules.wageTax();
        if (paid != null) {
            return new PeriodTax(
                    table,
                    column,
                    input.kind(),
                    paid.workingDays(),
                    paid.wageDays(),
                    paid.wageWeeks(),
                    paid.weekDays(),
                    paid.broken());
        }
        boolean broken = days.wageDays() > 0
                && days.wageDays() < days.workingDays()
                && terms.salaryOn(input.lastDay()).fullTimeDays();
        boolean byWeeks = terms.tax().brokenPeriod() == BrokenPeriod.WEEKS_AND_DAYS && input.kind() != PeriodKind.DAY;
        return new PeriodTax(
                table,
                column,
                input.kind(),
                days.workingDays(),
                days.wageDays(),
                byWeeks ? days.wageWeeks() : 0,
                byWeeks ? days.daysInWeeks() : 0,
                broken);
    }

    TableTax over(long wageCents) {
        if (!broken || wageCents <= 0) {
            return table.tax(wageCents, kind, column);
        }
        TableTax tax = TableTax.NONE;
        if (weeks > 0) {
            long weekWage = wageCents * weekDays / ((long) wageDays * weeks);
            tax = table.tax(weekWage, PeriodKind.WEEK, column).times(weeks);
        }
        int days = wageDays - weekDays;
        return days == 0
                ? tax
                : tax.plus(
                        table.tax(wageCents / wageDays, PeriodKind.DAY, column).times(days));
    }

    int looseDays() {
        return wageDays - weekDays;
    }

    /** Maximum premium wage of the period: days with wage times the day maximum when it is broken. */
    long premiumMaximum(PremiumRates rates) {
        if (broken) {
            return wageDays * rates.maximumCents(PeriodKind.DAY);
        }
        return workingDays > 0 && wageDays == 0 ? 0 : rates.maximumCents(kind);
    }

    /** Three digits of the wage-tax return (LbTab): situation, colour, period. */
    String tableCode() {
        return new String(new char[] {'0', column.colour().tableDigit(), kind.tableDigit()});
    }
}
