package nl.strook.core.workforce.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.CreditChoice;
import nl.strook.core.workforce.EmployeeBook.Entry;
import nl.strook.core.workforce.PensionScheme;
import org.jspecify.annotations.Nullable;

/** Writes a person with one employment, or none, as a line of the sheet. */
final class SheetLine {

    private static final int CENTS = 2;
    private static final int THOUSANDTHS = 3;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Map<EmployeeColumn, String> cells = new EnumMap<>(EmployeeColumn.class);

    private SheetLine() {}

    static String[] of(Entry entry) {
        SheetLine line = new SheetLine();
        line.person(entry);
        if (entry.startOn() != null) {
            line.job(entry);
        }
        String[] row = new String[EmployeeColumn.values().length];
        for (EmployeeColumn column : EmployeeColumn.values()) {
            row[column.ordinal()] = line.cells.getOrDefault(column, "");
        }
        return row;
    }

    private void person(Entry entry) {
        put(EmployeeColumn.NUMBER, entry.number());
        put(EmployeeColumn.INITIALS, entry.name().initials());
        put(EmployeeColumn.FIRST_NAME, entry.name().firstName());
        put(EmployeeColumn.PREFIX, entry.name().prefix());
        put(EmployeeColumn.LAST_NAME, entry.name().lastName());
        put(EmployeeColumn.BIRTH, date(entry.birthOn()));
        put(EmployeeColumn.BSN, entry.bsn());
        put(EmployeeColumn.IBAN, entry.iban());
        put(EmployeeColumn.PAY_OTHERWISE, SheetWords.of(entry.payOtherwise()));
        Address address = entry.address();
        if (address != null) {
            put(EmployeeColumn.STREET, address.street());
            put(EmployeeColumn.HOUSE_NUMBER, address.houseNumber());
            put(EmployeeColumn.POSTAL_CODE, address.postalCode());
            put(EmployeeColumn.CITY, address.city());
            put(EmployeeColumn.COUNTRY, address.country());
        }
        put(EmployeeColumn.EMAIL, entry.email());
        put(EmployeeColumn.LANGUAGE, entry.language().name());
    }

    private void job(Entry entry) {
        put(EmployeeColumn.START, date(entry.startOn()));
        put(EmployeeColumn.END, date(entry.endOn()));
        put(EmployeeColumn.RELATIONSHIP, String.valueOf(entry.incomeRelationshipNumber()));
        put(EmployeeColumn.JOB_TITLE, entry.jobTitle());
        put(EmployeeColumn.DEPARTMENT, entry.department());
        put(EmployeeColumn.MANAGER, entry.manager());
        put(EmployeeColumn.INSURED, entry.insured() == null ? "" : SheetWords.of(entry.insured()));
        ContractAgreement contract = entry.contract();
        if (contract != null) {
            put(EmployeeColumn.CONTRACT, SheetWords.of(contract.duration()));
            put(EmployeeColumn.WRITTEN, SheetWords.of(contract.written()));
            put(EmployeeColumn.ON_CALL, SheetWords.of(contract.onCall()));
        }
        terms(entry.terms());
        CreditChoice credit = entry.credit();
        if (credit != null) {
            put(EmployeeColumn.CREDIT, SheetWords.of(credit.applied()));
            put(EmployeeColumn.CREDIT_SIGNED, date(credit.signedOn()));
        }
    }

    private void terms(@Nullable AgreedTerms terms) {
        if (terms == null) {
            return;
        }
        put(EmployeeColumn.BASIS, SheetWords.of(terms.basis()));
        put(EmployeeColumn.AMOUNT, decimal(terms.amountCents(), CENTS));
        put(EmployeeColumn.WEEKLY, hours(terms.weeklyMinutes()));
        put(EmployeeColumn.FULL_TIME, hours(terms.fullTimeWeeklyMinutes()));
        List<Integer> schedule = terms.schedule();
        if (!schedule.equals(AgreedTerms.mondayToFriday(terms.weeklyMinutes()))) {
            for (int day = 0; day < schedule.size(); day++) {
                put(EmployeeColumn.DAYS.get(day), hours(schedule.get(day)));
            }
        }
        put(EmployeeColumn.PAY_SCHEDULE, SheetWords.of(terms.payScheduledHours()));
        PensionScheme pension = terms.pension();
        if (pension != null) {
            put(EmployeeColumn.PENSION_EMPLOYEE, decimal(pension.employeeThousandths(), THOUSANDTHS));
            put(EmployeeColumn.PENSION_EMPLOYER, decimal(pension.employerThousandths(), THOUSANDTHS));
            put(EmployeeColumn.FRANCHISE, decimal(pension.franchiseYearCents(), CENTS));
            Long maximum = pension.maximumYearCents();
            put(EmployeeColumn.PENSION_MAXIMUM, maximum == null ? "" : decimal(maximum, CENTS));
        }
    }

    private void put(EmployeeColumn column, @Nullable String text) {
        cells.put(column, text == null ? "" : text);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DutchFormat.date(date);
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES, CENTS, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    /** At least two decimals, no grouping: reads back as it was. */
    private static String decimal(long units, int scale) {
        BigDecimal exact = BigDecimal.valueOf(units, scale).stripTrailingZeros();
        return exact.setScale(Math.max(CENTS, exact.scale())).toPlainString().replace('.', ',');
    }
}
