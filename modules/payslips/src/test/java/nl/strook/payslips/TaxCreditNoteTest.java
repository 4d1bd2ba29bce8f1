package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R49")
class TaxCreditNoteTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final PayslipTexts DUTCH = new PayslipTexts(Locale.forLanguageTag("nl"));

    @Test
    void appliedLongBeforeTheYearIsTheWholeYear() {
        assertThat(words(term("2021-03-01", true))).isEqualTo("Vanaf 1-1-2025, het hele jaar");
    }

    @Test
    void appliedFromAMonthSaysFromWhen() {
        assertThat(words(term("2025-07-01", true))).isEqualTo("Vanaf 1-7-2025");
    }

    @Test
    void stoppedAndBegunAgainSaysBoth() {
        assertThat(words(term("2021-03-01", true), term("2025-03-01", false), term("2025-10-01", true)))
                .isEqualTo("Vanaf 1-1-2025 tot en met 28-2-2025; Vanaf 1-10-2025");
    }

    @Test
    void neverAppliedOrStoppedBeforeOrAskedForAfterSaysNothing() {
        assertThat(words()).isEmpty();
        assertThat(words(term("2021-03-01", true), term("2024-06-01", false))).isEmpty();
        assertThat(words(term("2026-01-01", true))).isEmpty();
        assertThat(note(FIRST, LAST, term("2026-01-01", true)).isApplied()).isFalse();
    }

    @Test
    void aLeaverHasItUntilTheLastDayOfTheStatement() {
        assertThat(note(FIRST, LocalDate.of(2025, 8, 31), term("2021-03-01", true))
                        .words(DUTCH))
                .isEqualTo("Vanaf 1-1-2025");
    }

    private static CreditTerm term(String from, boolean applied) {
        return new CreditTerm(LocalDate.parse(from), applied);
    }

    private static String words(CreditTerm... terms) {
        return note(FIRST, LAST, terms).words(DUTCH);
    }

    private static TaxCreditNote note(LocalDate first, LocalDate last, CreditTerm... terms) {
        return new TaxCreditNote(List.of(terms), first, last);
    }
}
