package nl.strook.hello;

import static nl.strook.moduleapi.StandardRole.BUREAU_ADMIN;
import static nl.strook.moduleapi.StandardRole.BUREAU_STAFF;
import static nl.strook.moduleapi.StandardRole.EMPLOYEE;
import static nl.strook.moduleapi.StandardRole.EMPLOYER_ADMIN;

import java.util.List;
import nl.strook.moduleapi.Permission;

/** The rights of this module. */
public final class HelloPermissions {

    public static final String SAY_ID = "hello.say";
    public static final String SEE_ID = "hello.see";

    public static final Permission SAY =
            Permission.of(SAY_ID, "Een groet achterlaten").grantedTo(EMPLOYEE);

    public static final Permission SEE =
            Permission.of(SEE_ID, "Groeten lezen").grantedTo(EMPLOYER_ADMIN, BUREAU_STAFF, BUREAU_ADMIN);

    static final List<Permission> ALL = List.of(SAY, SEE);

    private HelloPermissions() {}
}
