package nl.strook.core.tenant;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import nl.strook.core.rule.BusinessRuleViolation;

/** The first segment of every address of a tenant: 2 to 40 of a-z, 0-9 and dash, begins with a letter, not reserved. */
public record TenantSlug(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private static final Set<String> RESERVED = Set.of(
            "login",
            "logout",
            "admin",
            "health",
            "assets",
            "api",
            "www",
            "mail",
            "static",
            "strook",
            "jakarta.faces.resource",
            "payroll",
            "payslips",
            "leave",
            "leave-accrual",
            "change-requests",
            "expense-claims",
            "documents",
            "support-tickets",
            "tasks",
            "approvals",
            "my-info",
            "employers",
            "employees",
            "menus",
            "audit",
            "jobs",
            "search",
            "settings");

    /** @throws BusinessRuleViolation {@code tenant.slug.form} or {@code tenant.slug.reserved} */
    public TenantSlug {
        if (!FORM.matcher(value).matches()) {
            throw BusinessRuleViolation.of("tenant.slug.form", value);
        }
        if (RESERVED.contains(value)) {
            throw BusinessRuleViolation.of("tenant.slug.reserved", value);
        }
    }

    /** Whether a path segment could be a tenant's at all; never throws. */
    public static boolean isPossible(String segment) {
        return FORM.matcher(segment).matches() && !RESERVED.contains(segment);
    }
}
