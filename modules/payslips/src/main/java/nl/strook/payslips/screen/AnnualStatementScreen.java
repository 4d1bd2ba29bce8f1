package nl.strook.payslips.screen;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.payslips.AnnualStatementView;
import nl.strook.payslips.PayslipFactTexts.Fact;
import nl.strook.websupport.menu.ModuleTexts;
import org.jspecify.annotations.Nullable;

/**
 * An annual statement in the words of its page: the lines of the printed one, in its order.
 *
 * @param from first day of the amounts, as shown
 * @param until last day of the amounts, as shown
 * @param employerNumber loonheffingennummer
 * @param correction said when it replaces an earlier one; null for the first
 */
public record AnnualStatementScreen(
        String year,
        String from,
        String until,
        String wage,
        String employer,
        String employerNumber,
        @Nullable String correction,
        List<Line> lines,
        List<Fact> facts)
        implements Serializable {

    /**
     * One line.
     *
     * @param plain the same in plain words; empty when there is nothing to add
     * @param where in the tax return, or from when it was applied; may be empty
     */
    public record Line(String label, String plain, String amount, String where) implements Serializable {}

    public static AnnualStatementScreen of(AnnualStatementView view, Locale locale) {
        AnnualStatementSheet sheet = view.sheet();
        return new AnnualStatementScreen(
                sheet.year(),
                sheet.from(),
                sheet.until(),
                sheet.amounts().wage(),
                sheet.party().employerName(),
                sheet.party().payrollTaxNumber(),
                sheet.correction(),
                lines(sheet.amounts(), locale),
                facts(sheet.person(), locale));
    }

    private static List<Line> lines(AnnualStatementSheet.Amounts amounts, Locale locale) {
        return List.of(
                amount("wage", amounts.wage(), locale),
                amount("taxWithheld", amounts.taxWithheld(), locale),
                amount("labourCredit", amounts.labourCredit(), locale),
                amount("healthContribution", amounts.healthContribution(), locale),
                amount("insurancePremiums", amounts.insurancePremiums(), locale),
                amount("healthLevy", amounts.healthLevy(), locale),
                new Line(text("taxCredit", locale), "", amounts.taxCredit(), amounts.taxCreditNote()));
    }

    private static Line amount(String key, String amount, Locale locale) {
        return new Line(
                text(key, locale), text(key + ".plain", locale), "\u20ac\u00a0" + amount, text(key + ".where", locale));
    }

    private static List<Fact> facts(AnnualStatementSheet.Person person, Locale locale) {
        return List.of(
                new Fact(text("person.bsn", locale), person.bsn()),
                new Fact(text("person.birthDate", locale), person.birthDate()),
                new Fact(text("person.employeeNumber", locale), person.employeeNumber()),
                new Fact(text("person.employedSince", locale), person.employedSince()),
                new Fact(text("person.insured", locale), person.insured()),
                new Fact(text("person.taxTable", locale), person.taxTable()),
                new Fact(text("person.hoursPerWeek", locale), person.hoursPerWeek()),
                new Fact(text("person.companyCar", locale), person.companyCar()));
    }

    private static String text(String key, Locale locale) {
        return ModuleTexts.text("payslips", "annual." + key, locale);
    }
}
