package nl.strook.payslips;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.SheetParty;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.TaxCreditRequest;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.YearToDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes an annual statement from the last payslip of the year, whose totals are the sum of all of them. Whole euros in the
 * employee's favour: wage and employer's amounts down, what was withheld and settled up (Handboek Loonheffingen 15.3); the
 * exact cents stay in the archived content.
 */
final class AnnualStatementSheets {

    private static final long CENTS = 100;

    private final Locale locale;
    private final PayslipTexts texts;

    AnnualStatementSheets(Locale locale) {
        this.locale = locale;
        this.texts = new PayslipTexts(locale);
    }

    /**
     * @param bsn whole on paper, masked on the screen
     * @param credit requests about the loonheffingskorting, oldest first
     */
    AnnualStatementSheet sheet(
            PayslipContent content, String bsn, List<CreditTerm> credit, boolean correction, Clock clock) {
        YearToDate after = content.calculation().after();
        YearToDate.Wage wage = after.wage();
        Instant now = clock.instant();
        LocalDate first = later(LocalDate.of(after.year(), 1, 1), content.job().employedSince());
        LocalDate until = last(after.year(), content.job().employedUntil());
        TaxCreditNote applied = new TaxCreditNote(credit, first, until);
        return new AnnualStatementSheet(
                now,
                DutchFormat.date(LocalDate.ofInstant(now, StrookTime.ZONE)),
                new SheetParty(
                        content.payer().legalName(),
                        content.payer().addressLine(),
                        content.payer().payrollTaxNumber(),
                        content.person().name(),
                        content.person().addressLines()),
                String.valueOf(after.year()),
                DutchFormat.date(first),
                DutchFormat.date(until),
                new AnnualStatementSheet.Person(
                        bsn,
                        DutchFormat.date(content.person().birthOn()),
                        content.person().number(),
                        DutchFormat.date(content.job().employedSince()),
                        texts.text(content.job().insured() ? "fact.insured.yes" : "fact.insured.no"),
                        texts.text("fact.table."
                                + content.calculation().tax().colour().name()),
                        DutchFormat.hours(content.job().weeklyMinutes(), locale),
                        texts.text("statement.companyCar.no")),
                new AnnualStatementSheet.Amounts(
                        down(wage.taxWageCents()),
                        up(wage.taxCents()),
                        up(wage.arkCents()),
                        up(wage.zvwWithheldCents()),
                        down(wage.premiumsCents()),
                        down(wage.zvwEmployerCents()),
                        texts.yesNo(applied.isApplied()),
                        applied.words(texts)),
                correction ? texts.text("statement.correction") : null);
    }

    static List<CreditTerm> terms(List<TaxCreditRequest> requests) {
        return requests.stream()
                .map(request -> new CreditTerm(request.getFromOn(), request.isApplied()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate last(int year, @Nullable LocalDate employedUntil) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return employedUntil == null || employedUntil.isAfter(end) ? end : employedUntil;
    }

    private String down(long cents) {
        return whole(Math.floorDiv(cents, CENTS));
    }

    private String up(long cents) {
        return whole(-Math.floorDiv(-cents, CENTS));
    }

    private String whole(long euros) {
        String amount = DutchFormat.amount(euros * CENTS, locale);
        return amount.substring(0, amount.length() - 3);
    }
}
