package nl.strook.payslips.screen;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.engine.LineSection;
import nl.strook.payroll.engine.PayslipCalculation;
import nl.strook.payroll.engine.PayslipLine;
import nl.strook.payroll.engine.Unit;
import nl.strook.payroll.engine.YearToDate;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** The lines of a payslip as the screen shows them, group by group. */
public final class PayslipLines {

    private final Locale locale;
    private final LineTexts texts;

    PayslipLines(Locale locale) {
        this.locale = locale;
        this.texts = new LineTexts(locale);
    }

    List<Group> groups(PayslipCalculation calculation) {
        YearToDate.Wage wage = calculation.after().wage();
        List<Group> groups = new ArrayList<>();
        add(groups, calculation, LineSection.GROSS, calculation.totals().grossCents(), wage.grossCents());
        add(groups, calculation, LineSection.IN_KIND, null, null);
        add(groups, calculation, LineSection.DEDUCTION, calculation.totals().deductionCents(), wage.deductionCents());
        add(groups, calculation, LineSection.ALLOWANCE, null, null);
        return groups;
    }

    private void add(
            List<Group> groups,
            PayslipCalculation calculation,
            LineSection section,
            @Nullable Long total,
            @Nullable Long yearTotal) {
        List<Line> lines = new ArrayList<>(calculation.lines().stream()
                .filter(line -> line.section() == section)
                .map(line -> line(line, calculation.yearCentsOf(line)))
                .toList());
        calculation.otherYearTotals().stream()
                .filter(other -> other.section() == section)
                .map(this::earlier)
                .forEach(lines::add);
        if (lines.isEmpty()) {
            return;
        }
        groups.add(new Group(
                text("group." + section.name()),
                lines,
                total == null ? null : text(section == LineSection.GROSS ? "total.gross" : "total.deduction"),
                amount(total),
                amount(yearTotal)));
    }

    /** Paid earlier in the year, so that the column of the year adds up. */
    private Line earlier(YearToDate.LineTotal other) {
        String label = other.name() == null ? texts.fill(other.labelKey(), other.labelParams()) : other.name();
        return new Line(label, "", "", "", "-", amount(other.amountCents()), texts.text("explain.earlier"), "");
    }

    private Line line(PayslipLine line, @Nullable Long yearCents) {
        String units = line.quantity() == null ? "" : texts.units(line);
        String rate = texts.rate(line);
        String how = units.isEmpty() ? rate : rate.isEmpty() ? units : units + " \u00d7 " + rate;
        return new Line(
                texts.label(line),
                units,
                rate,
                // Overtime hours are left out of the compact view on a phone on purpose.
                line.unit() == Unit.HOUR ? "" : how,
                amount(line.amountCents()),
                amount(yearCents),
                texts.explain(line.explanation()),
                line.explanation().source());
    }

    private String amount(@Nullable Long cents) {
        return cents == null ? "" : DutchFormat.amount(cents, locale);
    }

    private String text(String key) {
        return ModuleTexts.text("payslips", key, locale);
    }

    /** Lines under a title; the subtotal's name is null without one. */
    public record Group(
            String title, List<Line> lines, @Nullable String total, String amount, String year)
            implements Serializable {}

    /**
     * One line.
     *
     * @param how units and rate on one line, for the compact view
     * @param why the sentence that explains the amount
     */
    public record Line(
            String label, String units, String rate, String how, String amount, String year, String why, String source)
            implements Serializable {}
}
