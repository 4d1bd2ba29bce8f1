package nl.strook.core.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payslip with the contents of art. 7:626 BW. Amounts are texts without the euro sign, as {@code 2.896,03} and
 * {@code -752,93}; a missing units, rate or cumulative text is the empty string. No BSN anywhere; the IBAN is masked.
 *
 * @param periodCode as {@code 2025-8-M}
 * @param periodName as {@code augustus 2025}
 * @param year the year of the column "2025 tot nu"
 * @param groups the lines, group by group; more than nine lines run on to a second page
 * @param taxLines the block "Voor de loonheffingen", at most six
 * @param leave balances; none when leave is not kept here
 * @param reserves what is saved, as holiday pay; may be empty
 * @param message of the employer, plain text, at most some 250 characters
 */
public record PayslipSheet(
        Instant madeAt,
        String madeOn,
        SheetParty party,
        String periodCode,
        String periodName,
        String year,
        Net net,
        PayslipFacts facts,
        List<Group> groups,
        List<TaxLine> taxLines,
        @Nullable Leave leave,
        List<Reserve> reserves,
        @Nullable String message)
        implements ReportSheet {

    public PayslipSheet {
        SheetText.required("madeOn", madeOn);
        SheetText.required("periodCode", periodCode);
        SheetText.required("periodName", periodName);
        SheetText.required("year", year);
        groups = List.copyOf(groups);
        taxLines = List.copyOf(taxLines);
        reserves = List.copyOf(reserves);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("A payslip needs the parts of the wage");
        }
    }

    /**
     * The block above the perforation and the last row of the lines.
     *
     * @param amount net over the period
     * @param cumulative net over the year until now; may be empty
     * @param paidOn payment day, as {@code 25-8-2025}
     * @param maskedIban as {@code NL91 •••• •••• 00}; none = paid in another way
     */
    public record Net(
            String amount,
            String cumulative,
            String paidOn,
            @Nullable String maskedIban,
            String gross,
            String deductions,
            String reimbursements) {

        public Net {
            SheetText.required("net.amount", amount);
            SheetText.required("net.paidOn", paidOn);
            SheetText.required("net.gross", gross);
            SheetText.required("net.deductions", deductions);
            SheetText.required("net.reimbursements", reimbursements);
        }
    }

    /** Lines under a title, as {@code Inhoudingen}, with their subtotal row when there is one. */
    public record Group(
            String title, List<Line> lines, @Nullable Line subtotal) {

        public Group {
            SheetText.required("group.title", title);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row of the calculation, or a subtotal.
     *
     * @param what as {@code Overuren 125% (juli)}
     * @param units number or base, as {@code 6,00 uur} or {@code 3.450,00}
     * @param rate as {@code 24,88}, {@code 4,80%} or {@code tabel}
     */
    public record Line(String what, String units, String rate, String amount, String cumulative) {

        public Line {
            SheetText.required("line.what", what);
            SheetText.required("line.amount", amount);
        }

        /** A subtotal: without units and rate. */
        public static Line total(String what, String amount, String cumulative) {
            return new Line(what, "", "", amount, cumulative);
        }
    }

    /** A row for the tax authority, as {@code Verrekende arbeidskorting}. */
    public record TaxLine(String what, String amount, String cumulative) {}

    /**
     * Leave in hours.
     *
     * @param on day of the balances, as {@code 31-8-2025}
     * @param lines at most five
     */
    public record Leave(String on, List<LeaveLine> lines) {

        public Leave {
            lines = List.copyOf(lines);
        }
    }

    public record LeaveLine(String group, String opening, String added, String taken, String balance) {}

    /** Something saved up, as {@code Vakantiegeld, juni t/m augustus}. */
    public record Reserve(String what, String balance) {}
}
