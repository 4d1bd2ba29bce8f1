package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.strook.core.tenant.TenantEntity;

/** How this tenant is paid and guarded; one row per tenant, made with its first calendar. */
@Entity
public class PayrollSettings extends TenantEntity {

    private static final int USUAL_NET_DIFFERENCE = 15;
    private static final int USUAL_CUT_OFF = 7;
    private static final int USUAL_APPROVAL = 5;
    private static final int USUAL_PUBLICATION = 4;
    private static final int STATUTORY_ALLOWANCE = 8_000;
    private static final int MAY = 5;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PayFrequency frequency;

    /** Months: day of the month, 31 = the last; weeks: days after the last day. A weekend goes back to Friday. */
    @Column(nullable = false)
    private int paymentDay;

    /** Days before the payment day, each moved back out of a weekend. */
    @Column(nullable = false)
    private int cutOffDaysBefore;

    @Column(nullable = false)
    private int approvalDaysBefore;

    @Column(nullable = false)
    private int publicationDaysBefore;

    @Column(nullable = false)
    private int netDifferencePercent;

    @Column(nullable = false)
    private boolean delivererMayNotApprove;

    @Column(nullable = false)
    private boolean dayTableOnly;

    @Column(nullable = false)
    private boolean premiumsHalfUp;

    /** Thousandths of a percent. */
    @Column(nullable = false)
    private int holidayAllowanceThousandths;

    /** 1 to 12; 0 pays it with every period. */
    @Column(nullable = false)
    private int holidayAllowanceMonth;

    protected PayrollSettings() {}

    /** The usual settings for a frequency. */
    PayrollSettings(PayFrequency frequency, int paymentDay) {
        this.frequency = frequency;
        this.paymentDay = paymentDay;
        this.cutOffDaysBefore = frequency == PayFrequency.WEEK ? 3 : USUAL_CUT_OFF;
        this.approvalDaysBefore = frequency == PayFrequency.WEEK ? 2 : USUAL_APPROVAL;
        this.publicationDaysBefore = frequency == PayFrequency.WEEK ? 1 : USUAL_PUBLICATION;
        this.netDifferencePercent = USUAL_NET_DIFFERENCE;
        this.holidayAllowanceThousandths = STATUTORY_ALLOWANCE;
        this.holidayAllowanceMonth = MAY;
    }

    void guard(int netPercent, boolean delivererBarred) {
        this.netDifferencePercent = netPercent;
        this.delivererMayNotApprove = delivererBarred;
    }

    void reckon(boolean daysOnly, boolean halfUp) {
        this.dayTableOnly = daysOnly;
        this.premiumsHalfUp = halfUp;
    }

    public PayFrequency getFrequency() {
        return frequency;
    }

    public int getPaymentDay() {
        return paymentDay;
    }

    public int getCutOffDaysBefore() {
        return cutOffDaysBefore;
    }

    public int getApprovalDaysBefore() {
        return approvalDaysBefore;
    }

    public int getPublicationDaysBefore() {
        return publicationDaysBefore;
    }

    /** From which difference of net with the previous period a payslip stands out. */
    public int getNetDifferencePercent() {
        return netDifferencePercent;
    }

    public boolean isDelivererMayNotApprove() {
        return delivererMayNotApprove;
    }

    public boolean isDayTableOnly() {
        return dayTableOnly;
    }

    public boolean isPremiumsHalfUp() {
        return premiumsHalfUp;
    }

    public int getHolidayAllowanceThousandths() {
        return holidayAllowanceThousandths;
    }

    public int getHolidayAllowanceMonth() {
        return holidayAllowanceMonth;
    }
}
