package nl.strook.payslips.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.seam.LeavingEffect;
import nl.strook.core.seam.LeavingEffects;
import nl.strook.websupport.menu.ModuleTexts;

/** The annual statement of who leaves comes with the last payslip, not after the year. */
@ApplicationScoped
public class LastStatement implements LeavingEffects {

    private static final int ORDER = 30;

    @Override
    public String moduleId() {
        return "payslips";
    }

    @Override
    public String permission() {
        return "employees.see";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LeavingEffect> of(UUID employmentId, LocalDate lastDay, Locale locale) {
        return List.of(new LeavingEffect(
                "file",
                ModuleTexts.text("payslips", "leaving.statement", locale, List.of(String.valueOf(lastDay.getYear()))),
                ModuleTexts.text("payslips", "leaving.statement.text", locale),
                false));
    }
}
