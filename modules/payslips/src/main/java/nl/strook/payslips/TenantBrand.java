package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.workforce.EmployerLogo;

/** The look of the current tenant on paper: its name, logo and colour, never a legal field. */
@ApplicationScoped
class TenantBrand {

    @Inject
    TenantDirectory directory;

    @Inject
    EmployerLogo logo;

    // NullAway reads the annotation of the array's elements, not of the array.
    @SuppressWarnings("NullAway")
    ReportBrand current() {
        TenantLook look = directory
                .find(TenantContext.current())
                .orElseThrow(() -> new IllegalStateException("The tenant is not in the registry"));
        return new ReportBrand(
                look.name(), look.brandHue(), look.brandChroma(), logo.current().orElse(null));
    }
}
