package nl.strook.payslips;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;

/** What was agreed, as the screen shows it beside the lines. */
public final class PayslipFactTexts {

    private PayslipFactTexts() {}

    public static List<Fact> of(PaidPeriod period, PayslipContent content, Locale locale) {
        PayslipTexts texts = new PayslipTexts(locale);
        PayslipContent.Job job = content.job();
        return List.of(
                new Fact(
                        texts.text("label.contract"),
                        texts.text(job.openEnded() ? "fact.openEnded" : "fact.fixedTerm")),
                new Fact(texts.text("label.onCall"), texts.yesNo(job.onCall())),
                new Fact(texts.text("label.weeklyHours"), DutchFormat.hours(job.weeklyMinutes(), locale)),
                new Fact(
                        texts.text("label.paidHours"),
                        DutchFormat.hours(content.calculation().totals().paidMinutes(), locale)),
                new Fact(
                        texts.text("label.minimumWage"),
                        texts.minimumWage(content.calculation().minimumWage())),
                new Fact(
                        texts.text("label.taxTable"),
                        texts.taxTable(content.calculation().tax(), period.kind())),
                new Fact(
                        texts.text("label.taxCredit"),
                        texts.yesNo(content.calculation().tax().creditApplied())),
                new Fact(texts.text("label.holidayAllowance"), "8%"));
    }

    /** One fact with its label. */
    public record Fact(String label, String value) implements Serializable {}
}
