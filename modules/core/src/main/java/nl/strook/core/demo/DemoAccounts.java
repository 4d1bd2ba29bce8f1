package nl.strook.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.demo.DemoSheet.Row;
import nl.strook.core.identity.AccountLine;
import nl.strook.core.identity.Accounts;
import nl.strook.core.identity.BureauProfile;
import nl.strook.core.identity.LoginName;
import nl.strook.core.identity.Memberships;
import nl.strook.core.identity.SecretHasher;
import nl.strook.core.invitation.Invitations;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.workforce.Employees;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/** The accounts of the demo world: all with the public password and PIN, hashed once and not 300 times. */
@ApplicationScoped
public class DemoAccounts {

    private static final String PASSWORD = "Fietspad-Kaars-71!";
    private static final String PIN = "274913";

    @Inject
    Tenants tenants;

    @Inject
    DemoStage stage;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    BureauProfile bureau;

    @Inject
    SecretHasher hasher;

    @Inject
    Invitations invitations;

    @Inject
    Employees employees;

    private @Nullable String passwordHash;
    private @Nullable String pinHash;

    void openBureau(List<Row> staff) {
        tenants.runOnPlatform(() -> bureau.register("Salariskantoor Strook"));
        staff.stream()
                .filter(row -> row.text("tenant").isEmpty())
                .forEach(row ->
                        tenants.runOnPlatform(() -> grant(row.text("email"), row.text("name"), row.text("role"))));
    }

    void openEmployer(String slug, List<Row> staff) {
        staff.stream()
                .filter(row -> row.text("tenant").equals(slug))
                .forEach(row -> stage.asSystem(slug, () -> {
                    grant(row.text("email"), row.text("name"), row.text("role"));
                    return slug;
                }));
    }

    /** Opens the account of an employee with an address; one that is to be tried gets an invitation instead. */
    void openEmployee(String slug, UUID employee, Row row) {
        String email = row.textOrNull("email");
        if (email == null) {
            return;
        }
        if (row.yes("invited")) {
            stage.asSystem(slug, () -> invitations.send(List.of(employee)));
            return;
        }
        String name = row.text("firstName") + " " + (row.text("prefix").isEmpty() ? "" : row.text("prefix") + " ")
                + row.text("lastName");
        String language = row.text("language").toLowerCase(Locale.ROOT);
        stage.asSystem(slug, () -> {
            AccountLine opened = open(email, name, language);
            memberships.grant(opened.id(), StandardRole.EMPLOYEE, employee);
            return opened;
        });
    }

    void makeManager(String slug, UUID employee) {
        stage.asSystem(slug, () -> {
            memberships
                    .ofEmployee(employee)
                    .ifPresent(account -> memberships.grant(account.id(), StandardRole.MANAGER, employee));
            return slug;
        });
    }

    /** Whoever is to try the invitation gets one in the mail catcher, anew when the last one has expired. */
    void renewInvitations() {
        DemoSheet.read(DemoAccounts.class.getClassLoader(), "demo/core/employees.csv").stream()
                .filter(row -> row.yes("invited"))
                .forEach(row -> stage.asSystem(row.text("tenant"), () -> {
                    employees
                            .findByNumber(row.text("number"))
                            .ifPresent(employee -> invitations.renew(employee.getId()));
                    return row;
                }));
    }

    private void grant(String email, String name, String role) {
        memberships.grant(open(email, name, "nl").id(), StandardRole.valueOf(role), null);
    }

    private AccountLine open(String email, String name, String language) {
        AccountLine account = accounts.open(new LoginName(email), name, language);
        accounts.setSecrets(account.id(), passwordHash(), pinHash());
        return account;
    }

    private String passwordHash() {
        String known = passwordHash;
        if (known == null) {
            known = hasher.hash(PASSWORD);
            passwordHash = known;
        }
        return known;
    }

    private String pinHash() {
        String known = pinHash;
        if (known == null) {
            known = hasher.hash(PIN);
            pinHash = known;
        }
        return known;
    }
}
