package nl.strook.reports.fill;

import java.util.ArrayList;
import java.util.List;
import nl.strook.core.report.PayslipFacts;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.SheetParty;

/** Lays the texts of payslips under the field names of their template, a row per printed line. */
public final class PayslipRows {

    private static final int SIDE_ROWS = 7;
    private static final int SAVED_ROWS = 6;
    private static final int TAX_ROWS = 6;

    private PayslipRows() {}

    /** @param number place of the sheet in the filling; the template begins a document when it changes */
    public static void add(List<SheetRow> rows, int number, PayslipSheet sheet, String specialRateLabel) {
        SheetRow texts = texts(number, sheet, specialRateLabel);
        int block = 0;
        for (PayslipSheet.Group group : sheet.groups()) {
            String id = number + "/" + block++;
            boolean titled = !group.title().isBlank();
            if (titled) {
                rows.add(new SheetRow(texts)
                        .put("block", id)
                        .put("kind", "title")
                        .put("what", group.title()));
            }
            for (PayslipSheet.Line line : group.lines()) {
                rows.add(row(texts, id, "line", line));
            }
            if (group.subtotal() != null) {
                rows.add(row(texts, id, "subtotal", group.subtotal()));
            }
        }
        PayslipSheet.Net net = sheet.net();
        rows.add(row(texts, number + "/net", "net", PayslipSheet.Line.total("=", net.amount(), net.cumulative())));
    }

    /** The fields that both templates share. */
    static SheetRow party(SheetRow texts, SheetParty party) {
        List<String> recipient = new ArrayList<>();
        recipient.add(party.employeeName());
        recipient.addAll(party.employeeAddress());
        return texts.put("recipient", String.join("\n", recipient))
                .put("employerName", party.employerName())
                .put("employerAddress", party.employerAddress())
                .put("payrollTaxNumber", party.payrollTaxNumber())
                .put("employeeName", party.employeeName());
    }

    private static SheetRow row(SheetRow texts, String block, String kind, PayslipSheet.Line line) {
        return new SheetRow(texts)
                .put("block", block)
                .put("kind", kind)
                .put("what", line.what())
                .put("units", line.units())
                .put("rate", line.rate())
                .put("amount", line.amount())
                .put("cumulative", line.cumulative());
    }

    private static SheetRow texts(int number, PayslipSheet sheet, String specialRateLabel) {
        PayslipSheet.Net net = sheet.net();
        SheetRow texts = party(new SheetRow(null), sheet.party())
                .put("sheet", Integer.toString(number))
                .put("periodCode", sheet.periodCode())
                .put("periodName", sheet.periodName())
                .put("year", sheet.year())
                .put("madeOn", sheet.madeOn())
                .put("net", net.amount())
                .put("paidOn", net.paidOn())
                .put("iban", net.maskedIban())
                .put("gross", net.gross())
                .put("deductions", net.deductions())
                .put("reimbursements", net.reimbursements())
                .put("message", sheet.message());
        facts(texts, sheet.facts(), specialRateLabel);
        int tax = 0;
        for (PayslipSheet.TaxLine line : within(sheet.taxLines(), TAX_ROWS, "tax lines")) {
            tax++;
            texts.put("tax" + tax, line.what())
                    .put("tax" + tax + "Amount", line.amount())
                    .put("tax" + tax + "Cumulative", line.cumulative());
        }
        side(texts, sheet);
        return texts;
    }

    private static void facts(SheetRow texts, PayslipFacts facts, String specialRateLabel) {
        texts.put("period", facts.period())
                .put("employeeNumber", facts.employeeNumber())
                .put("birthDate", facts.birthDate())
                .put("jobTitle", facts.jobTitle())
                .put("employedSince", facts.employedSince())
                .put("contractForm", facts.contractForm())
                .put("onCall", facts.onCall())
                .put("workingTime", facts.workingTime())
                .put("hourlyWage", facts.hourlyWage())
                .put("minimumWage", facts.minimumWage())
                .put("collectiveAgreement", facts.collectiveAgreement())
                .put("taxTable", facts.taxTable())
                .put("taxCredit", facts.taxCredit())
                .put("paidHours", facts.paidHours())
                .put("insured", facts.insured())
                .put("holidayAllowance", facts.holidayAllowance());
        List<PayslipFacts.Fact> more = new ArrayList<>();
        if (facts.specialRate() != null) {
            more.add(new PayslipFacts.Fact(specialRateLabel, facts.specialRate()));
        }
        more.addAll(facts.more());
        texts.put("factRows", more.isEmpty() ? "4" : "5");
        for (int i = 0; i < more.size(); i++) {
            String field = "more" + (i + 1);
            texts.put(field, more.get(i).value())
                    .put(field + "Label", more.get(i).label());
        }
    }

    /** The right column: leave balances, then what is saved; that alone when no leave is kept. */
    private static void side(SheetRow texts, PayslipSheet sheet) {
        int slot = 0;
        if (sheet.leave() != null && !sheet.leave().lines().isEmpty()) {
            texts.put("leaveOn", sheet.leave().on());
            for (PayslipSheet.LeaveLine line : within(sheet.leave().lines(), SIDE_ROWS, "leave lines")) {
                String field = "side" + ++slot;
                texts.put(field + "Kind", "leave")
                        .put(field + "What", line.group())
                        .put(field + "Opening", line.opening())
                        .put(field + "Added", line.added())
                        .put(field + "Taken", line.taken())
                        .put(field + "Balance", line.balance());
            }
        }
        if (sheet.reserves().isEmpty()) {
            return;
        }
        boolean alone = slot == 0;
        within(sheet.reserves(), alone ? SAVED_ROWS : SIDE_ROWS - 1 - slot, "reserves beside the leave lines");
        if (!alone) {
            texts.put("side" + ++slot + "Kind", "reserveHead");
        }
        for (PayslipSheet.Reserve reserve : sheet.reserves()) {
            String field = "side" + ++slot;
            texts.put(field + "Kind", alone ? "saved" : "reserve")
                    .put(field + "What", reserve.what())
                    .put(field + "Balance", reserve.balance());
        }
    }

    private static <T> List<T> within(List<T> list, int most, String what) {
        if (list.size() > most) {
            throw new IllegalArgumentException("A payslip has no room for %d %s".formatted(list.size(), what));
        }
        return list;
    }
}
