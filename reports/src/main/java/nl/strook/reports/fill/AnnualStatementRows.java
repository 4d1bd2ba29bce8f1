package nl.strook.reports.fill;

import java.util.List;
import nl.strook.core.report.AnnualStatementSheet;

/** Lays the texts of annual statements under the field names of their template, a row per statement. */
public final class AnnualStatementRows {

    private AnnualStatementRows() {}

    public static void add(List<SheetRow> rows, AnnualStatementSheet sheet) {
        AnnualStatementSheet.Person person = sheet.person();
        AnnualStatementSheet.Amounts amounts = sheet.amounts();
        rows.add(PayslipRows.party(new SheetRow(null), sheet.party())
                .put("year", sheet.year())
                .put("from", sheet.from())
                .put("until", sheet.until())
                .put("madeOn", sheet.madeOn())
                .put("correction", sheet.correction())
                .put("bsn", person.bsn())
                .put("birthDate", person.birthDate())
                .put("employeeNumber", person.employeeNumber())
                .put("employedSince", person.employedSince())
                .put("insured", person.insured())
                .put("taxTable", person.taxTable())
                .put("hoursPerWeek", person.hoursPerWeek())
                .put("companyCar", person.companyCar())
                .put("wage", amounts.wage())
                .put("taxWithheld", amounts.taxWithheld())
                .put("labourCredit", amounts.labourCredit())
                .put("healthContribution", amounts.healthContribution())
                .put("insurancePremiums", amounts.insurancePremiums())
                .put("healthLevy", amounts.healthLevy())
                .put("taxCredit", amounts.taxCredit())
                .put("taxCreditNote", amounts.taxCreditNote()));
    }
}
