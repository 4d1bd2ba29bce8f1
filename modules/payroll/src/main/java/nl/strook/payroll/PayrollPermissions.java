package nl.strook.payroll;

import java.util.List;
import nl.strook.moduleapi.Permission;
import nl.strook.moduleapi.StandardRole;

/** Rights in payroll. The bureau calculates and the employer approves: those are the four eyes. */
public final class PayrollPermissions {

    public static final String SEE_ID = "payroll.see";
    public static final String INPUT_ID = "payroll.input";
    public static final String RUN_ID = "payroll.run";
    public static final String APPROVE_ID = "payroll.approve";
    public static final String PUBLISH_ID = "payroll.publish";
    public static final String COMPONENTS_ID = "payroll.components";

    public static final Permission SEE = Permission.of(SEE_ID, "Salarisruns en hun totalen bekijken")
            .grantedTo(StandardRole.EMPLOYER_ADMIN, StandardRole.BUREAU_STAFF, StandardRole.BUREAU_ADMIN);
    public static final Permission INPUT = Permission.of(INPUT_ID, "Mutaties voor een run aanleveren en wijzigen")
            .grantedTo(StandardRole.BUREAU_STAFF, StandardRole.BUREAU_ADMIN);
    public static final Permission RUN = Permission.of(RUN_ID, "Een run openen, berekenen en naar de werkgever sturen")
            .grantedTo(StandardRole.BUREAU_STAFF, StandardRole.BUREAU_ADMIN);
    public static final Permission APPROVE =
            Permission.of(APPROVE_ID, "Een run goedkeuren of terugsturen").grantedTo(StandardRole.EMPLOYER_ADMIN);
    public static final Permission PUBLISH = Permission.of(PUBLISH_ID, "Loonstroken publiceren en op betaald zetten")
            .grantedTo(StandardRole.BUREAU_STAFF, StandardRole.BUREAU_ADMIN);
    public static final Permission COMPONENTS = Permission.of(COMPONENTS_ID, "Looncomponenten inrichten")
            .grantedTo(StandardRole.BUREAU_STAFF, StandardRole.BUREAU_ADMIN);

    public static final List<Permission> ALL = List.of(SEE, INPUT, RUN, APPROVE, PUBLISH, COMPONENTS);

    private PayrollPermissions() {}
}
