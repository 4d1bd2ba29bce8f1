package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.strook.payroll.engine.YearToDate.LineTotal;
import org.jspecify.annotations.Nullable;

/** The column of the year so far beside the lines of a payslip: it adds up to the totals of the year. */
final class YearLines {

    private static final String ALL_TAX_LABEL = "line.tax";
    private static final String WITH_MONTH_LABEL = "line.with-month";
    private static final String HOLIDAY_LABEL = "line.holiday-allowance.period";
    private static final Set<String> TAX_CODES =
            Set.of(LineCode.TAX_TABLE, LineCode.TAX_SPECIAL, LineCode.TAX_ANONYMOUS);

    private YearLines() {}

    /** Totals after a payment: one per code, in the order of first use. */
    static List<LineTotal> after(List<LineTotal> before, List<PayslipLine> lines, LocalDate paymentDay) {
        List<LineTotal> totals = new ArrayList<>(before.size() + lines.size());
        totals.addAll(before);
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            PayslipLine line = lines.get(i);
            long quantity = line.quantity() == null ? 0 : line.quantity();
            at = indexOf(totals, line.code(), at + 1);
            if (at < 0) {
                at = totals.size();
                totals.add(named(line, quantity, line.amountCents(), paymentDay));
            } else {
                LineTotal was = totals.get(at);
                totals.set(
                        at,
                        LineCode.HOLIDAY_ALLOWANCE.equals(line.code())
                                ? named(
                                        line,
                                        was.quantity() + quantity,
                                        was.amountCents() + line.amountCents(),
                                        paymentDay)
                                : new LineTotal(
                                        was.code(),
                                        was.section(),
                                        was.labelKey(),
                                        was.labelParams(),
                                        was.name(),
                                        was.quantity() + quantity,
                                        was.amountCents() + line.amountCents()));
            }
        }
        return List.copyOf(totals);
    }

    /** The label without the months of one row; holiday allowance carries the month of its payment. */
    private static LineTotal named(PayslipLine line, long quantity, long amount, LocalDate paymentDay) {
        String key = line.labelKey();
        List<Param> params = line.labelParams();
        String name = line.name();
        if (LineCode.HOLIDAY_ALLOWANCE.equals(line.code())) {
            key = WITH_MONTH_LABEL;
            params = List.of(name == null ? Param.key(HOLIDAY_LABEL) : Param.text(name), Param.monthName(paymentDay));
            name = null;
        } else if (WITH_MONTH_LABEL.equals(key)) {
            Param own = params.get(0);
            params = List.of();
            name = own.kind() == Param.Kind.TEXT ? own.text() : null;
            key = own.kind() == Param.Kind.KEY && own.text() != null ? own.text() : key;
        } else if (TAX_CODES.contains(line.code()) && ALL_TAX_LABEL.equals(key)) {
            key = "line.tax.table";
        }
        return new LineTotal(line.code(), line.section(), key, params, name, quantity, amount);
    }

    /** Payslips of a year mostly have the same order, so the search goes on from the total of the line before. */
    private static int indexOf(List<LineTotal> totals, String code, int from) {
        int size = totals.size();
        for (int i = 0; i < size; i++) {
            int at = from + i < size ? from + i : from + i - size;
            if (totals.get(at).code().equals(code)) {
                return at;
            }
        }
        return -1;
    }

    /** Total of the year of a line; null when a later line of the same code carries it. */
    static @Nullable Long of(PayslipCalculation result, PayslipLine line) {
        List<PayslipLine> lines = result.lines();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i) != line; i--) {
            if (lines.get(i).code().equals(line.code())) {
                return null;
            }
        }
        boolean allTax = ALL_TAX_LABEL.equals(line.labelKey());
        long sum = 0;
        for (LineTotal total : result.after().lines()) {
            if (allTax ? TAX_CODES.contains(total.code()) : total.code().equals(line.code())) {
                sum += total.amountCents();
            }
        }
        return sum;
    }

    /** Totals of the year without a line in this payment. */
    static List<LineTotal> others(PayslipCalculation result) {
        boolean allTax = result.lines().stream().anyMatch(line -> ALL_TAX_LABEL.equals(line.labelKey()));
        return result.after().lines().stream()
                .filter(total -> total.amountCents() != 0)
                .filter(total ->
                        result.lines().stream().noneMatch(line -> line.code().equals(total.code())))
                .filter(total -> !(allTax && TAX_CODES.contains(total.code())))
                .toList();
    }
}
