package nl.strook.core.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.PersonalWords;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/** What is guessed first of somebody with an account, at all employers together. */
@ApplicationScoped
public class OwnWords {

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Employees employees;

    @Inject
    TenantDirectory directory;

    @Inject
    Tenants tenants;

    public PersonalWords of(UUID account) {
        Set<String> words = new HashSet<>(Set.of("strook"));
        Set<LocalDate> births = new HashSet<>();
        tenants.runOnPlatform(() -> accounts.find(account)).ifPresent(line -> {
            words.add(line.displayName());
            words.add(line.email());
        });
        tenants.runOnPlatform(() -> memberships.placesOf(account)).forEach((tenant, place) -> {
            TenantId id = new TenantId(tenant);
            directory.find(id).ifPresent(look -> words.add(look.name()));
            UUID employee = place.employeeId();
            if (employee != null) {
                PersonalWords own = tenants.runAs(id, () -> employees.personalWords(employee));
                words.addAll(own.words());
                births.addAll(own.birthDates());
            }
        });
        return new PersonalWords(words, births);
    }
}
