package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantEntity;

/** A part of the employer's firm (afdeling); an employment belongs to one or to none. */
@Entity
public class Department extends TenantEntity {

    static final int LONGEST_NAME = 80;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    protected Department() {}

    Department(String name) {
        rename(name);
    }

    /** @throws BusinessRuleViolation {@code workforce.department.name} */
    final void rename(String newName) {
        String plain = newName.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw BusinessRuleViolation.of("workforce.department.name", LONGEST_NAME);
        }
        this.name = plain;
    }

    public String getName() {
        return name;
    }
}
