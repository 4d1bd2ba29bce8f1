package nl.strook.payslips;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.report.PayslipFacts;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.SheetParty;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.LineSection;
import nl.strook.payroll.engine.PayslipCalculation;
import nl.strook.payroll.engine.PayslipCalculation.TaxFacts;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import nl.strook.payroll.engine.PayslipLine;
import nl.strook.payroll.engine.YearToDate;
import org.jspecify.annotations.Nullable;

/** Writes the content of a payslip as the texts of its printed sheet, with everything that art. 7:626 BW asks. */
final class PayslipSheets {

    private final Locale locale;
    private final LineTexts lineTexts;
    private final PayslipTexts texts;

    PayslipSheets(Locale locale) {
        this.locale = locale;
        this.lineTexts = new LineTexts(locale);
        this.texts = new PayslipTexts(locale);
    }

    PayslipSheet sheet(PaidPeriod period, PayslipContent content, Clock clock) {
        PayslipCalculation calculation = content.calculation();
        Instant now = clock.instant();
        return new PayslipSheet(
                now,
                DutchFormat.date(LocalDate.ofInstant(now, StrookTime.ZONE)),
                new SheetParty(
                        content.payer().legalName(),
                        content.payer().addressLine(),
                        content.payer().payrollTaxNumber(),
                        content.person().name(),
                        content.person().addressLines()),
                period.label(),
                texts.periodName(period.kind(), period.firstDay(), period.labelNumber(), period.labelYear()),
                String.valueOf(period.paymentOn().getYear()),
                net(period, content),
                facts(period, content),
                groups(calculation),
                taxLines(calculation),
                null,
                reserves(period, calculation.after()),
                null);
    }

    private PayslipSheet.Net net(PaidPeriod period, PayslipContent content) {
        Totals totals = content.calculation().totals();
        return new PayslipSheet.Net(
                amount(totals.netCents()),
                amount(content.calculation().after().wage().netCents()),
                DutchFormat.date(period.paymentOn()),
                content.person().maskedIban(),
                amount(totals.grossCents()),
                amount(totals.deductionCents()),
                amount(totals.allowanceCents()));
    }

    private PayslipFacts facts(PaidPeriod period, PayslipContent content) {
        PayslipCalculation calculation = content.calculation();
        PayslipContent.Job job = content.job();
        TaxFacts tax = calculation.tax();
        return new PayslipFacts(
                DutchFormat.date(period.firstDay()) + " " + texts.text("fact.until") + " "
                        + DutchFormat.date(period.lastDay()),
                content.person().number(),
                DutchFormat.date(content.person().birthOn()),
                job.title(),
                DutchFormat.date(job.employedSince()),
                texts.contract(job),
                texts.yesNo(job.onCall()),
                texts.workingTime(job),
                job.hourlyWage() == null ? "" : "\u20ac\u00a0" + amount(tenThousandthsToCents(job.hourlyWage())),
                texts.minimumWage(calculation.minimumWage()),
                job.collectiveAgreement(),
                texts.taxTable(tax, period.kind()),
                texts.yesNo(tax.creditApplied()),
                DutchFormat.hours(calculation.totals().paidMinutes(), locale),
                texts.text(job.insured() ? "fact.insured.yes" : "fact.insured.no"),
                "8%",
                specialRate(tax),
                List.of());
    }

    private @Nullable String specialRate(TaxFacts tax) {
        if (tax.specialPercent() == null || tax.specialYearWageCents() == null) {
            return null;
        }
        return DutchFormat.percent(tax.specialPercent().toBigDecimal(), locale) + " (" + texts.text("fact.yearWage")
                + " " + DutchFormat.wholeEuros(tax.specialYearWageCents() / 100, locale) + ")";
    }

    private List<PayslipSheet.Group> groups(PayslipCalculation calculation) {
        Totals totals = calculation.totals();
        YearToDate.Wage year = calculation.after().wage();
        List<PayslipSheet.Group> groups = new ArrayList<>();
        add(groups, calculation, LineSection.GROSS, total("gross", totals.grossCents(), year.grossCents()));
        add(groups, calculation, LineSection.IN_KIND, null);
        add(
                groups,
                calculation,
                LineSection.DEDUCTION,
                total("deduction", totals.deductionCents(), year.deductionCents()));
        add(groups, calculation, LineSection.ALLOWANCE, null);
        return groups;
    }

    private void add(
            List<PayslipSheet.Group> groups,
            PayslipCalculation calculation,
            LineSection section,
            PayslipSheet.@Nullable Line subtotal) {
        List<PayslipSheet.Line> lines = new ArrayList<>(calculation.lines().stream()
                .filter(line -> line.section() == section)
                .map(line -> line(line, calculation.yearCentsOf(line)))
                .toList());
        calculation.otherYearTotals().stream()
                .filter(other -> other.section() == section)
                .map(this::earlier)
                .forEach(lines::add);
        if (!lines.isEmpty() || subtotal != null && section == LineSection.GROSS) {
            groups.add(new PayslipSheet.Group(texts.text("group." + section.name()), lines, subtotal));
        }
    }

    /** Paid earlier in the year, so that the column of the year adds up. */
    private PayslipSheet.Line earlier(YearToDate.LineTotal other) {
        String label = other.name() == null ? lineTexts.fill(other.labelKey(), other.labelParams()) : other.name();
        return new PayslipSheet.Line(label, "", "", "-", amount(other.amountCents()));
    }

    private PayslipSheet.Line line(PayslipLine line, @Nullable Long year) {
        return new PayslipSheet.Line(
                lineTexts.label(line),
                lineTexts.units(line),
                lineTexts.rate(line),
                amount(line.amountCents()),
                year == null ? "" : amount(year));
    }

    private PayslipSheet.Line total(String key, long cents, long yearCents) {
        return PayslipSheet.Line.total(texts.text("total." + key), amount(cents), amount(yearCents));
    }

    private List<PayslipSheet.TaxLine> taxLines(PayslipCalculation calculation) {
        Totals totals = calculation.totals();
        YearToDate.Wage year = calculation.after().wage();
        List<PayslipSheet.TaxLine> lines = new ArrayList<>(List.of(
                taxLine("wage", totals.taxWageCents(), year.taxWageCents()),
                taxLine("tax", totals.taxCents(), year.taxCents()),
                taxLine("labourCredit", totals.arkCents(), year.arkCents()),
                taxLine("healthWage", totals.zvwWageCents(), year.zvwWageCents())));
        if (year.zvwWithheldCents() != 0 || totals.zvwWithheldCents() != 0) {
            lines.add(taxLine("healthWithheld", totals.zvwWithheldCents(), year.zvwWithheldCents()));
        } else {
            lines.add(taxLine("healthLevy", totals.zvwEmployerCents(), year.zvwEmployerCents()));
        }
        return lines;
    }

    private PayslipSheet.TaxLine taxLine(String key, long cents, long yearCents) {
        return new PayslipSheet.TaxLine(texts.text("tax." + key), amount(cents), amount(yearCents));
    }

    private List<PayslipSheet.Reserve> reserves(PaidPeriod period, YearToDate after) {
        LocalDate since = after.holidayReserve().since();
        if (since == null) {
            return List.of();
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL", locale);
        boolean sameMonth = since.getMonth() == period.lastDay().getMonth()
                && since.getYear() == period.lastDay().getYear();
        String months = sameMonth
                ? month.format(since)
                : month.format(since) + " " + texts.text("fact.until") + " " + month.format(period.lastDay());
        return List.of(new PayslipSheet.Reserve(
                texts.text("reserve.holiday") + ", " + months,
                amount(after.holidayReserve().amountCents())));
    }

    private String amount(long cents) {
        return DutchFormat.amount(cents, locale);
    }

    private static long tenThousandthsToCents(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .movePointRight(2)
                .longValueExact();
    }
}
