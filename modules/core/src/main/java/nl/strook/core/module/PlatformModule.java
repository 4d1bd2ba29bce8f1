package nl.strook.core.module;

import static nl.strook.moduleapi.StandardRole.BUREAU_ADMIN;
import static nl.strook.moduleapi.StandardRole.BUREAU_STAFF;
import static nl.strook.moduleapi.StandardRole.EMPLOYER_ADMIN;

import java.util.List;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.Permission;
import nl.strook.moduleapi.SwitchedBy;

/** The platform's own rights: the areas of the shell that belong to no feature. */
public final class PlatformModule implements FeatureModule {

    public static final Permission EMPLOYERS_SEE =
            Permission.of("employers.see", "Werkgevers bekijken").grantedTo(BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission EMPLOYERS_MANAGE = Permission.of(
                    "employers.manage", "Werkgevers en hun contract beheren")
            .grantedTo(BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission EMPLOYEES_SEE = Permission.of("employees.see", "Medewerkers bekijken")
            .grantedTo(BUREAU_STAFF, BUREAU_ADMIN, EMPLOYER_ADMIN);
    public static final Permission EMPLOYEES_MANAGE = Permission.of("employees.manage", "Medewerkers beheren")
            .grantedTo(BUREAU_STAFF, BUREAU_ADMIN, EMPLOYER_ADMIN);
    public static final Permission INVITE = Permission.of("employees.invite", "Medewerkers uitnodigen")
            .grantedTo(EMPLOYER_ADMIN, BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission ACCESS_RULES =
            Permission.of("access.rules", "Eisen aan het inloggen stellen").grantedTo(EMPLOYER_ADMIN, BUREAU_ADMIN);
    public static final Permission MENUS_SWITCH = Permission.of("menus.switch", "Menu's aan- en uitzetten")
            .grantedTo(EMPLOYER_ADMIN, BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission AUDIT_SEE =
            Permission.of("audit.see", "Het logboek bekijken").grantedTo(EMPLOYER_ADMIN, BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission MAIL_SEE =
            Permission.of("mail.see", "Verstuurde mails bekijken").grantedTo(BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission JOBS_SEE =
            Permission.of("jobs.see", "Achtergrondwerk bekijken").grantedTo(BUREAU_STAFF, BUREAU_ADMIN);
    public static final Permission JOBS_RESUME = Permission.of(
                    "jobs.resume", "Mislukt achtergrondwerk verder laten gaan")
            .grantedTo(BUREAU_STAFF, BUREAU_ADMIN);

    @Override
    public String id() {
        return "platform";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                EMPLOYERS_SEE,
                EMPLOYERS_MANAGE,
                EMPLOYEES_SEE,
                EMPLOYEES_MANAGE,
                INVITE,
                ACCESS_RULES,
                MENUS_SWITCH,
                AUDIT_SEE,
                MAIL_SEE,
                JOBS_SEE,
                JOBS_RESUME);
    }

    @Override
    public SwitchedBy switchedBy() {
        return SwitchedBy.NOBODY;
    }

    @Override
    public int order() {
        return 0;
    }
}
