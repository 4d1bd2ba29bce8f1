package nl.strook.payslips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;

/** From when the loonheffingskorting was applied in a stretch of a year, by the dated requests of the employee. */
final class TaxCreditNote {

    private final LocalDate first;
    private final LocalDate last;
    private final List<Span> spans = new ArrayList<>();

    private record Span(LocalDate from, LocalDate until) {}

    /**
     * @param requests oldest first
     * @param first first day of the statement
     * @param last last day of the statement
     */
    TaxCreditNote(List<CreditTerm> requests, LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        LocalDate begun = null;
        for (CreditTerm request : requests) {
            if (request.applied() && begun == null) {
                begun = request.from();
            } else if (!request.applied() && begun != null) {
                add(begun, request.from().minusDays(1));
                begun = null;
            }
        }
        if (begun != null) {
            add(begun, last);
        }
    }

    private void add(LocalDate from, LocalDate until) {
        if (!until.isBefore(first) && !from.isAfter(last)) {
            spans.add(new Span(from.isBefore(first) ? first : from, until.isAfter(last) ? last : until));
        }
    }

    boolean isApplied() {
        return !spans.isEmpty();
    }

    /** {@code Vanaf 1-1-2025, het hele jaar}; {@code Vanaf 1-7-2025}; empty when it was never applied. */
    String words(PayslipTexts texts) {
        return String.join("; ", spans.stream().map(span -> words(span, texts)).toList());
    }

    private String words(Span span, PayslipTexts texts) {
        String from = texts.text("statement.taxCredit.from") + " " + DutchFormat.date(span.from());
        boolean toTheEnd = span.until().equals(last);
        if (!toTheEnd) {
            return from + " " + texts.text("statement.taxCredit.until") + " " + DutchFormat.date(span.until());
        }
        boolean wholeYear = span.from().getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        return wholeYear ? from + ", " + texts.text("statement.taxCredit.whole") : from;
    }
}
