package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;

/** What a downloaded document is called: its kind, the employer and the period; never a name or number of a person. */
@ApplicationScoped
class DocumentNames {

    @Inject
    TenantDirectory directory;

    /** {@code loonstrook-noord-2025-8-M.pdf}; a further run of the period has its number behind it. */
    String of(Payslip payslip) {
        String extra = payslip.getRunNumber() > 1 ? "-" + payslip.getRunNumber() : "";
        return "loonstrook-" + employer() + "-" + payslip.getPeriodLabel() + extra + ".pdf";
    }

    /** {@code jaaropgave-noord-2025.pdf}. */
    String of(AnnualStatement statement) {
        return "jaaropgave-" + employer() + "-" + statement.getYear() + ".pdf";
    }

    private String employer() {
        return directory.find(TenantContext.current()).map(TenantLook::slug).orElse("strook");
    }
}
