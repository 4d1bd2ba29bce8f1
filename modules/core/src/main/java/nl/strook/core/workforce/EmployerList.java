package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.Tenants;

/** The bureau's list of employers: the registry, and for the page shown one short transaction per employer. */
@ApplicationScoped
@Transactional
public class EmployerList {

    @Inject
    TenantDirectory directory;

    @Inject
    Tenants tenants;

    @Inject
    Employers employers;

    @Inject
    Employees employees;

    /** By name. */
    @RequiresPermission("employers.see")
    public List<EmployerLine> list(String text, int first, int size) {
        return matching(text).stream().skip(first).limit(size).map(this::line).toList();
    }

    @RequiresPermission("employers.see")
    public long count(String text) {
        return matching(text).size();
    }

    /** All of them, to choose one from. */
    @RequiresPermission("employers.see")
    public List<TenantLook> looks() {
        return directory.active();
    }

    private List<TenantLook> matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return directory.active().stream()
                .filter(look -> look.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || look.slug().contains(wanted))
                .toList();
    }

    private EmployerLine line(TenantLook look) {
        return tenants.runAs(look.id(), () -> {
            Optional<Employer> facts = employers.find();
            return new EmployerLine(
                    look.slug(),
                    look.name(),
                    facts.map(Employer::getPayrollTaxNumber).orElse(null),
                    facts.map(Employer::getAddress).map(Address::city).orElse(null),
                    facts.map(Employer::getClientSinceOn).orElse(null),
                    employees.count(EmployeeFilter.PRESENT));
        });
    }
}
