package nl.strook.core.workforce.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ArrivingJob;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.CreditChoice;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.NewEmployment;
import nl.strook.core.workforce.PensionScheme;
import nl.strook.core.workforce.SalaryBasis;
import org.jspecify.annotations.Nullable;

/** Reads the employment of a row. */
final class JobReader {

    private static final Map<String, EmployeeColumn> ABOUT = Map.of(
            "workforce.employment.endBeforeStart", EmployeeColumn.END,
            "workforce.employment.jobTitle", EmployeeColumn.JOB_TITLE,
            "workforce.employment.ikv", EmployeeColumn.RELATIONSHIP,
            "workforce.terms.amount", EmployeeColumn.AMOUNT,
            "workforce.terms.hours", EmployeeColumn.WEEKLY,
            "workforce.terms.schedule", EmployeeColumn.MONDAY);

    /** A percentage comes as hundredths and is kept as thousandths. */
    private static final int THOUSANDTHS = 10;

    private final RowReader row;
    private final RowFaults faults;

    JobReader(RowReader row, RowFaults faults) {
        this.row = row;
        this.faults = faults;
    }

    @Nullable
    ArrivingJob read() {
        LocalDate start = requiredDate(EmployeeColumn.START);
        LocalDate end = row.date(EmployeeColumn.END);
        String title = row.required(EmployeeColumn.JOB_TITLE);
        int number = relationship();
        ContractDuration duration = row.text(EmployeeColumn.CONTRACT).isEmpty()
                ? null
                : row.word(
                        EmployeeColumn.CONTRACT,
                        "onbepaalde tijd, bepaalde tijd",
                        SheetWords::duration,
                        ContractDuration.OPEN_ENDED);
        boolean written = row.yes(EmployeeColumn.WRITTEN, true);
        boolean onCall = row.yes(EmployeeColumn.ON_CALL, false);
        InsuredStatus insured =
                row.word(EmployeeColumn.INSURED, "ja, dga", SheetWords::insured, InsuredStatus.EMPLOYEE);
        AgreedTerms terms = terms(start);
        CreditChoice credit = credit(start);
        if (start == null || title.isEmpty() || terms == null) {
            return null;
        }
        var facts = new ArrivingJob.NewEmploymentFacts(
                start, end, number, title, new ContractAgreement(start, duration, written, onCall), insured);
        NewEmployment checked = faults.made(ABOUT, EmployeeColumn.START, facts::checked);
        return checked == null
                ? null
                : new ArrivingJob(
                        facts,
                        terms,
                        credit,
                        emptyToNull(row.text(EmployeeColumn.MANAGER)),
                        emptyToNull(row.text(EmployeeColumn.DEPARTMENT)));
    }

    private @Nullable LocalDate requiredDate(EmployeeColumn column) {
        row.required(column);
        return row.date(column);
    }

    private int relationship() {
        String text = row.text(EmployeeColumn.RELATIONSHIP);
        if (text.isEmpty()) {
            return 1;
        }
        if (text.matches("[0-9]{1,4}")) {
            return Integer.parseInt(text);
        }
        faults.add(EmployeeColumn.RELATIONSHIP, BusinessRuleViolation.of("workforce.employment.ikv", text));
        return 1;
    }

    private @Nullable AgreedTerms terms(@Nullable LocalDate start) {
        SalaryBasis basis =
                row.word(EmployeeColumn.BASIS, "maand, vier weken, week, uur", SheetWords::basis, SalaryBasis.MONTH);
        row.required(EmployeeColumn.AMOUNT);
        Long amount = row.hundredths(EmployeeColumn.AMOUNT);
        row.required(EmployeeColumn.WEEKLY);
        Integer weekly = minutes(EmployeeColumn.WEEKLY);
        row.required(EmployeeColumn.FULL_TIME);
        Integer fullTime = minutes(EmployeeColumn.FULL_TIME);
        List<Integer> schedule = schedule(weekly == null ? 0 : weekly);
        boolean paySchedule = row.yes(EmployeeColumn.PAY_SCHEDULE, false);
        PensionScheme pension = pension();
        if (start == null || amount == null || weekly == null || fullTime == null) {
            return null;
        }
        return faults.made(
                ABOUT,
                EmployeeColumn.AMOUNT,
                () -> new AgreedTerms(start, basis, amount, weekly, fullTime, schedule, paySchedule, pension));
    }

    private List<Integer> schedule(int weekly) {
        boolean empty =
                EmployeeColumn.DAYS.stream().allMatch(day -> row.cell(day).isEmpty());
        if (empty) {
            return AgreedTerms.mondayToFriday(weekly);
        }
        List<Integer> schedule = new ArrayList<>();
        for (EmployeeColumn day : EmployeeColumn.DAYS) {
            Integer minutes = minutes(day);
            schedule.add(minutes == null ? 0 : minutes);
        }
        return schedule;
    }

    /** Whole minutes, half up. */
    private @Nullable Integer minutes(EmployeeColumn column) {
        Long hundredths = row.hundredths(column);
        return hundredths == null ? null : Math.toIntExact((hundredths * 60 + 50) / 100);
    }

    private @Nullable PensionScheme pension() {
        Long employee = row.hundredths(EmployeeColumn.PENSION_EMPLOYEE);
        Long employer = row.hundredths(EmployeeColumn.PENSION_EMPLOYER);
        Long franchise = row.hundredths(EmployeeColumn.FRANCHISE);
        Long maximum = row.hundredths(EmployeeColumn.PENSION_MAXIMUM);
        if (employee == null && employer == null) {
            return null;
        }
        return PensionScheme.of(
                thousandths(employee), thousandths(employer), franchise == null ? 0 : franchise, maximum);
    }

    private static int thousandths(@Nullable Long hundredths) {
        return hundredths == null ? 0 : Math.toIntExact(hundredths * THOUSANDTHS);
    }

    private @Nullable CreditChoice credit(@Nullable LocalDate start) {
        boolean applied = row.yes(EmployeeColumn.CREDIT, false);
        LocalDate signed = row.date(EmployeeColumn.CREDIT_SIGNED);
        if (applied && row.cell(EmployeeColumn.CREDIT_SIGNED).isEmpty()) {
            faults.add(EmployeeColumn.CREDIT_SIGNED, BusinessRuleViolation.of("workforce.credit.unsigned"));
        }
        return start == null || signed == null ? null : new CreditChoice(start, applied, signed);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
