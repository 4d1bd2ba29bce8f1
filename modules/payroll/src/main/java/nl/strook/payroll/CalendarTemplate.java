package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.strook.core.seam.EmployerTemplate;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.time.StrookTime;

/** A new employer is paid as often and on the same day as its example, with this year's calendar confirmed. */
@ApplicationScoped
public class CalendarTemplate implements EmployerTemplate {

    @Inject
    PayCalendars calendars;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Override
    public void copy(TenantId example, TenantId made) {
        tenants.runAs(example, calendars::findSettings).ifPresent(there -> tenants.runAs(made, () -> take(there)));
    }

    private void take(PayrollSettings there) {
        calendars.choose(there.getFrequency(), there.getPaymentDay());
        calendars.guard(there.getNetDifferencePercent(), there.isDelivererMayNotApprove());
        calendars.reckon(there.isDayTableOnly(), there.isPremiumsHalfUp());
        calendars.confirm(LocalDate.now(clock.withZone(StrookTime.ZONE)).getYear());
    }
}
