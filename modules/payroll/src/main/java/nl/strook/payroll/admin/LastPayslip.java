package nl.strook.payroll.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.seam.LeavingEffect;
import nl.strook.core.seam.LeavingEffects;
import nl.strook.payroll.PayCalendarPeriod;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.PayrollRuns;
import nl.strook.websupport.menu.ModuleTexts;

/** Who leaves gets a last payslip: of the period in which the last day falls. */
@ApplicationScoped
public class LastPayslip implements LeavingEffects {

    private static final int ORDER = 10;
    private static final int FEW = 20;

    @Inject
    PayCalendars calendars;

    @Inject
    PayrollRuns runs;

    @Override
    public String moduleId() {
        return "payroll";
    }

    @Override
    public String permission() {
        return PayrollPermissions.SEE_ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LeavingEffect> of(UUID employmentId, LocalDate lastDay, Locale locale) {
        Optional<PayCalendarPeriod> period = calendars.findPeriodOf(lastDay);
        if (period.isEmpty()) {
            return List.of(effect("noCalendar", false, locale, DutchFormat.date(lastDay)));
        }
        String label = period.get().getLabel();
        boolean done = runs.ofPeriod(period.get().getPeriodYear(), period.get().getPeriodNumber(), FEW).stream()
                .anyMatch(run -> !run.isExtra() && run.getStatus().isFinal());
        if (done) {
            return List.of(effect("published", true, locale, label));
        }
        String payment = DutchFormat.date(period.get().getPaymentOn());
        return List.of(
                effect("planned", false, locale, label, payment),
                new LeavingEffect(
                        "sun",
                        ModuleTexts.text("payroll", "leaving.holiday", locale),
                        ModuleTexts.text("payroll", "leaving.holiday.text", locale),
                        false));
    }

    private static LeavingEffect effect(String kind, boolean attention, Locale locale, Object... parameters) {
        return new LeavingEffect(
                "wallet",
                ModuleTexts.text("payroll", "leaving.payslip", locale),
                ModuleTexts.text("payroll", "leaving.payslip." + kind, locale, List.of(parameters)),
                attention);
    }
}
