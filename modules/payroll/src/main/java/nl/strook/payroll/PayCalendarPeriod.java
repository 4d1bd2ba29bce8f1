package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;

/** A period of the tenant's pay calendar with its four days: cut-off, approval, publication and payment. */
@Entity
public class PayCalendarPeriod extends TenantEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PayFrequency frequency;

    @Column(nullable = false)
    private int periodYear;

    @Column(nullable = false)
    private int periodNumber;

    @Column(nullable = false)
    private LocalDate firstOn;

    @Column(nullable = false)
    private LocalDate lastOn;

    @Column(nullable = false)
    private LocalDate cutOffOn;

    @Column(nullable = false)
    private LocalDate approvalOn;

    @Column(nullable = false)
    private LocalDate publicationOn;

    @Column(nullable = false)
    private LocalDate paymentOn;

    protected PayCalendarPeriod() {}

    /** The period with the days that follow from the settings. */
    PayCalendarPeriod(PayPeriod period, PayrollSettings settings) {
        this.frequency = period.frequency();
        this.periodYear = period.year();
        this.periodNumber = period.number();
        this.firstOn = period.firstDay();
        this.lastOn = period.lastDay();
        this.paymentOn = PaymentDays.proposed(period, settings.getPaymentDay());
        this.cutOffOn = PaymentDays.workingDay(paymentOn.minusDays(settings.getCutOffDaysBefore()));
        this.approvalOn = PaymentDays.workingDay(paymentOn.minusDays(settings.getApprovalDaysBefore()));
        this.publicationOn = PaymentDays.workingDay(paymentOn.minusDays(settings.getPublicationDaysBefore()));
    }

    /** @throws BusinessRuleViolation {@code payroll.calendar.order} when the days do not follow each other */
    void plan(LocalDate cutOff, LocalDate approval, LocalDate publication, LocalDate payment) {
        if (cutOff.isAfter(approval) || approval.isAfter(publication) || publication.isAfter(payment)) {
            throw BusinessRuleViolation.of("payroll.calendar.order");
        }
        this.cutOffOn = cutOff;
        this.approvalOn = approval;
        this.publicationOn = publication;
        this.paymentOn = payment;
    }

    public PayPeriod period() {
        return new PayPeriod(frequency, periodYear, periodNumber, firstOn, lastOn);
    }

    public String getLabel() {
        return period().label();
    }

    public PayFrequency getFrequency() {
        return frequency;
    }

    public int getPeriodYear() {
        return periodYear;
    }

    public int getPeriodNumber() {
        return periodNumber;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    public LocalDate getCutOffOn() {
        return cutOffOn;
    }

    public LocalDate getApprovalOn() {
        return approvalOn;
    }

    public LocalDate getPublicationOn() {
        return publicationOn;
    }

    public LocalDate getPaymentOn() {
        return paymentOn;
    }
}
