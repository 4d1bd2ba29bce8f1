package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Pension as a percentage over the pensionable wage above the franchise.
 *
 * @param employeeThousandths thousandths of a percent: 4.80 % is 4800
 * @param franchiseYearCents for full-time, per year
 * @param maximumYearCents pensionable salary for full-time, per year; null without a maximum
 */
@Embeddable
public record PensionScheme(
        @Column(name = "pension_employee_thousandths") Integer employeeThousandths,
        @Column(name = "pension_employer_thousandths") Integer employerThousandths,
        @Column(name = "pension_franchise_cents") Long franchiseYearCents,
        @Nullable @Column(name = "pension_maximum_cents") Long maximumYearCents)
        implements Serializable {

    /** @throws BusinessRuleViolation {@code workforce.terms.pension} */
    public static PensionScheme of(
            int employeeThousandths,
            int employerThousandths,
            long franchiseYearCents,
            @Nullable Long maximumYearCents) {
        if (employeeThousandths < 0 || employerThousandths < 0 || franchiseYearCents < 0) {
            throw BusinessRuleViolation.of("workforce.terms.pension");
        }
        return new PensionScheme(employeeThousandths, employerThousandths, franchiseYearCents, maximumYearCents);
    }
}
