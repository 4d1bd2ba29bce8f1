package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.PensionScheme;
import nl.strook.core.workforce.SalaryBasis;
import org.jspecify.annotations.Nullable;

/** Wage, hours and pension from a date on, as typed. A week without hours per day is spread over Monday to Friday. */
public class TermsForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;
    private static final int THOUSANDTHS = 3;
    private static final int FULL_WEEK = 40 * 60;

    private @Nullable LocalDate from;
    private SalaryBasis basis = SalaryBasis.MONTH;
    private @Nullable Long amount;
    private @Nullable Integer weekly;
    private @Nullable Integer fullTime = FULL_WEEK;
    private @Nullable Integer[] days = new Integer[DAYS];
    private boolean payScheduledHours;
    private @Nullable Integer pensionEmployee;
    private @Nullable Integer pensionEmployer;
    private @Nullable Long franchise;
    private @Nullable Long maximum;

    static TermsForm of(AgreedTerms agreed) {
        TermsForm form = new TermsForm();
        form.from = agreed.fromOn();
        form.basis = agreed.basis();
        form.amount = agreed.amountCents();
        form.weekly = agreed.weeklyMinutes();
        form.fullTime = agreed.fullTimeWeeklyMinutes();
        form.days = agreed.schedule().toArray(Integer[]::new);
        form.payScheduledHours = agreed.payScheduledHours();
        PensionScheme pension = agreed.pension();
        if (pension != null) {
            form.pensionEmployee = pension.employeeThousandths();
            form.pensionEmployer = pension.employerThousandths();
            form.franchise = pension.franchiseYearCents();
            form.maximum = pension.maximumYearCents();
        }
        return form;
    }

    AgreedTerms agreed() {
        return agreed(Objects.requireNonNull(from, "a required field"));
    }

    AgreedTerms agreed(LocalDate firstDay) {
        int minutes = Objects.requireNonNull(weekly, "a required field");
        return new AgreedTerms(
                firstDay,
                basis,
                Objects.requireNonNull(amount, "a required field"),
                minutes,
                Objects.requireNonNull(fullTime, "a required field"),
                schedule(minutes),
                payScheduledHours,
                pension());
    }

    private List<Integer> schedule(int minutes) {
        if (Arrays.stream(days).allMatch(Objects::isNull)) {
            return AgreedTerms.mondayToFriday(minutes);
        }
        List<Integer> schedule = new ArrayList<>();
        for (Integer day : days) {
            schedule.add(day == null ? 0 : day);
        }
        return schedule;
    }

    private @Nullable PensionScheme pension() {
        if (pensionEmployee == null && pensionEmployer == null) {
            return null;
        }
        return PensionScheme.of(
                pensionEmployee == null ? 0 : pensionEmployee,
                pensionEmployer == null ? 0 : pensionEmployer,
                franchise == null ? 0 : franchise,
                maximum);
    }

    @Override
    public Map<String, String> told(Locale locale) {
        Told told = new Told(locale)
                .date("employee.from", from)
                .choice("employee.basis", basis)
                .euros("employee.amount", amount)
                .hours("employees.hours", weekly)
                .hours("people.fullTime", fullTime);
        List<Integer> schedule = schedule(weekly == null ? 0 : weekly);
        for (int day = 0; day < DAYS; day++) {
            told.hours("people.day." + (day + 1), schedule.get(day));
        }
        return told.yes("people.payScheduledHours", payScheduledHours)
                .text("people.pensionEmployee", percent(pensionEmployee, locale))
                .text("people.pensionEmployer", percent(pensionEmployer, locale))
                .euros("people.franchise", franchise)
                .euros("people.maximum", maximum)
                .all();
    }

    private static String percent(@Nullable Integer thousandths, Locale locale) {
        return thousandths == null ? "" : DutchFormat.percent(BigDecimal.valueOf(thousandths, THOUSANDTHS), locale);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public SalaryBasis getBasis() {
        return basis;
    }

    public void setBasis(SalaryBasis basis) {
        this.basis = basis;
    }

    public @Nullable Long getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Long amount) {
        this.amount = amount;
    }

    public @Nullable Integer getWeekly() {
        return weekly;
    }

    public void setWeekly(@Nullable Integer weekly) {
        this.weekly = weekly;
    }

    public @Nullable Integer getFullTime() {
        return fullTime;
    }

    public void setFullTime(@Nullable Integer fullTime) {
        this.fullTime = fullTime;
    }

    /** Minutes per weekday, Monday first. */
    public @Nullable Integer[] getDays() {
        return days;
    }

    public boolean isPayScheduledHours() {
        return payScheduledHours;
    }

    public void setPayScheduledHours(boolean payScheduledHours) {
        this.payScheduledHours = payScheduledHours;
    }

    public @Nullable Integer getPensionEmployee() {
        return pensionEmployee;
    }

    public void setPensionEmployee(@Nullable Integer pensionEmployee) {
        this.pensionEmployee = pensionEmployee;
    }

    public @Nullable Integer getPensionEmployer() {
        return pensionEmployer;
    }

    public void setPensionEmployer(@Nullable Integer pensionEmployer) {
        this.pensionEmployer = pensionEmployer;
    }

    public @Nullable Long getFranchise() {
        return franchise;
    }

    public void setFranchise(@Nullable Long franchise) {
        this.franchise = franchise;
    }

    public @Nullable Long getMaximum() {
        return maximum;
    }

    public void setMaximum(@Nullable Long maximum) {
        this.maximum = maximum;
    }
}
