package nl.strook.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import nl.strook.core.identity.AccountLine;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.Person;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.Tenants;

/** Lets the people of the demo world act, each with their own rights, one transaction a time. */
@ApplicationScoped
public class DemoStage {

    /** Runs the payrolls of the demo world. */
    public static final String SPECIALIST = "pieter.jansen@strook.example";

    @Inject
    Tenants tenants;

    @Inject
    TenantDirectory directory;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    /** A person, with a password given just now, works on a tenant. */
    public <T> T as(String email, String slug, Supplier<T> work) {
        TenantId tenant = tenant(slug);
        try (Actor.Binding ignored = Actor.bind(person(email))) {
            return tenants.runAs(tenant, work);
        }
    }

    public void as(String email, String slug, Runnable work) {
        as(email, slug, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** A person of the bureau works on the installation itself. */
    public <T> T atBureau(String email, Supplier<T> work) {
        try (Actor.Binding ignored = Actor.bind(person(email))) {
            return tenants.runOnPlatform(work);
        }
    }

    /** The platform itself works on a tenant. */
    public <T> T asSystem(String slug, Supplier<T> work) {
        return tenants.runAs(tenant(slug), work);
    }

    public TenantId tenant(String slug) {
        return directory
                .find(slug)
                .map(TenantLook::id)
                .orElseThrow(() -> new IllegalStateException("The demo world has no employer " + slug));
    }

    private Person person(String email) {
        return tenants.runOnPlatform(() -> {
            AccountLine account = accounts.find(new LoginName(email))
                    .orElseThrow(() -> new IllegalStateException("The demo world has no account " + email));
            return new Person(
                    account.id(), account.displayName(), "nl", memberships.placesOf(account.id()), clock.instant());
        });
    }
}
