package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.rule.BusinessRuleViolation;

/** The pay calendar of the current tenant: proposed by its settings, confirmed once a year by the bureau. */
@ApplicationScoped
@Transactional
public class PayCalendars {

    private static final int LONGEST_WAIT = 28;
    private static final int LAST_OF_MONTH = 31;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * How often and when this tenant pays; before its first calendar.
     *
     * @param paymentDay months: day of the month, 31 = the last; weeks: days after the last day of the period
     * @throws BusinessRuleViolation {@code payroll.settings.exist} or {@code payroll.settings.paymentDay}
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.settings.choose")
    public void choose(PayFrequency frequency, int paymentDay) {
        if (findSettings().isPresent()) {
            throw BusinessRuleViolation.of("payroll.settings.exist");
        }
        boolean possible = frequency == PayFrequency.MONTH
                ? paymentDay >= 1 && paymentDay <= LAST_OF_MONTH
                : paymentDay >= 0 && paymentDay <= LONGEST_WAIT;
        if (!possible) {
            throw BusinessRuleViolation.of("payroll.settings.paymentDay");
        }
        entityManager.persist(new PayrollSettings(frequency, paymentDay));
    }

    /**
     * From which difference of net a payslip stands out, and whether who delivered the input is barred from approving.
     *
     * @throws BusinessRuleViolation {@code payroll.settings.netDifference}
     */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.settings.guard")
    public void guard(int netDifferencePercent, boolean delivererMayNotApprove) {
        if (netDifferencePercent < 1 || netDifferencePercent > 100) {
            throw BusinessRuleViolation.of("payroll.settings.netDifference");
        }
        settings().guard(netDifferencePercent, delivererMayNotApprove);
    }

    /** Broken periods by days only, and premiums rounded half up instead of cut down. */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.settings.reckon")
    public void reckon(boolean dayTableOnly, boolean premiumsHalfUp) {
        settings().reckon(dayTableOnly, premiumsHalfUp);
    }

    /** Adds the periods of a year that are not there yet; calling it again changes nothing. */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.calendar.confirm")
    public void confirm(int year) {
        PayrollSettings settings = settings();
        List<PayCalendarPeriod> there = periods(year);
        PayPeriod.allIn(settings.getFrequency(), year).stream()
                .filter(period ->
                        there.stream().noneMatch(known -> known.period().equals(period)))
                .forEach(period -> entityManager.persist(new PayCalendarPeriod(period, settings)));
    }

    /** @throws BusinessRuleViolation {@code payroll.calendar.unknown}, {@code .order} or {@code .inUse} */
    @RequiresPermission(PayrollPermissions.RUN_ID)
    @Audited("payroll.calendar.plan")
    public void plan(String label, LocalDate cutOff, LocalDate approval, LocalDate publication, LocalDate payment) {
        PayCalendarPeriod period = get(label);
        boolean paymentMoves = !period.getPaymentOn().equals(payment);
        if (paymentMoves && isRun(period)) {
            throw BusinessRuleViolation.of("payroll.calendar.inUse", label);
        }
        period.plan(cutOff, approval, publication, payment);
    }

    @RequiresPermission(PayrollPermissions.SEE_ID)
    public List<PayCalendarPeriod> periods(int year) {
        return entityManager
                .createQuery(
                        "select p from PayCalendarPeriod p where p.periodYear = :year order by p.firstOn",
                        PayCalendarPeriod.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The first period of the calendar without a regular run, when there is one. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<PayCalendarPeriod> nextWithoutRun() {
        return entityManager
                .createQuery(
                        "select p from PayCalendarPeriod p where not exists"
                                + " (select r.id from PayrollRun r where r.period = p)"
                                + " and p.firstOn > (select coalesce(max(q.firstOn), :start) from PayrollRun s"
                                + " join s.period q) order by p.firstOn",
                        PayCalendarPeriod.class)
                .setParameter("start", LocalDate.of(1900, 1, 1))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessRuleViolation {@code payroll.calendar.unknown} */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public PayCalendarPeriod get(String label) {
        String[] parts = label.split("-", -1);
        if (parts.length != 3 || !parts[0].matches("\\d{4}") || !parts[1].matches("\\d{1,2}")) {
            throw BusinessRuleViolation.of("payroll.calendar.unknown", label);
        }
        return entityManager
                .createQuery(
                        "select p from PayCalendarPeriod p where p.periodYear = :year and p.periodNumber = :number",
                        PayCalendarPeriod.class)
                .setParameter("year", Integer.valueOf(parts[0]))
                .setParameter("number", Integer.valueOf(parts[1]))
                .getResultStream()
                .filter(period -> period.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> BusinessRuleViolation.of("payroll.calendar.unknown", label));
    }

    /** The period in which a day falls, when the calendar has it. */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<PayCalendarPeriod> findPeriodOf(LocalDate day) {
        return entityManager
                .createQuery(
                        "select p from PayCalendarPeriod p where p.firstOn <= :day and p.lastOn >= :day",
                        PayCalendarPeriod.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Whether the next regular payment falls in a later calendar year. */
    @SystemWork("Read by the job that hands over the payslips")
    public boolean isLastPaymentOfYear(PayCalendarPeriod period) {
        PayPeriod next = period.period().next();
        PayCalendarPeriod following = entityManager
                .createQuery(
                        "select p from PayCalendarPeriod p where p.frequency = :frequency and p.firstOn = :first",
                        PayCalendarPeriod.class)
                .setParameter("frequency", period.getFrequency())
                .setParameter("first", next.firstDay())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new PayCalendarPeriod(next, settings()));
        return following.getPaymentOn().getYear() > period.getPaymentOn().getYear();
    }

    /** @throws BusinessRuleViolation {@code payroll.settings.missing} */
    @RequiresPermission(PayrollPermissions.SEE_ID)
    public PayrollSettings settings() {
        return findSettings().orElseThrow(() -> BusinessRuleViolation.of("payroll.settings.missing"));
    }

    @RequiresPermission(PayrollPermissions.SEE_ID)
    public Optional<PayrollSettings> findSettings() {
        return entityManager
                .createQuery("select s from PayrollSettings s", PayrollSettings.class)
                .getResultStream()
                .findFirst();
    }

    private boolean isRun(PayCalendarPeriod period) {
        return !entityManager
                .createQuery("select r.id from PayrollRun r where r.period = :period", java.util.UUID.class)
                .setParameter("period", period)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
