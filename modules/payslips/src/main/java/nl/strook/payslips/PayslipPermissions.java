package nl.strook.payslips;

import static nl.strook.moduleapi.StandardRole.BUREAU_ADMIN;
import static nl.strook.moduleapi.StandardRole.BUREAU_STAFF;
import static nl.strook.moduleapi.StandardRole.EMPLOYEE;
import static nl.strook.moduleapi.StandardRole.EMPLOYER_ADMIN;

import java.util.List;
import nl.strook.moduleapi.Permission;

/** The rights of this module. Line management gives none of them. */
public final class PayslipPermissions {

    public static final String READ_OWN_ID = "payslips.readOwn";
    public static final String SEE_ID = "payslips.see";
    public static final String PRINT_ID = "payslips.print";

    public static final Permission READ_OWN = Permission.of(READ_OWN_ID, "Eigen loonstroken en jaaropgaven bekijken")
            .grantedTo(EMPLOYEE);

    /** In the administration; every look is in the audit trail. */
    public static final Permission SEE =
            Permission.of(SEE_ID, "Loonstroken van medewerkers bekijken").grantedTo(BUREAU_STAFF, BUREAU_ADMIN);

    /** Of those who get it on paper; the employer hands it out. */
    public static final Permission PRINT = Permission.of(PRINT_ID, "Loonstroken op papier afdrukken")
            .grantedTo(EMPLOYER_ADMIN, BUREAU_STAFF, BUREAU_ADMIN);

    static final List<Permission> ALL = List.of(READ_OWN, SEE, PRINT);

    private PayslipPermissions() {}
}
