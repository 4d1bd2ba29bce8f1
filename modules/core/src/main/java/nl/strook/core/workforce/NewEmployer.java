package nl.strook.core.workforce;

import java.time.LocalDate;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantSlug;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau says of a new employer.
 *
 * @param displayName name in menus and mails
 * @param legalName name as in the trade register, on payslips
 * @param collectiveAgreement name of the cao; null without one
 * @param whkThousandths Whk by decision in thousandths of a percent
 * @param clientSinceOn first day for which the bureau does the payroll; also the date of the first rates
 */
public record NewEmployer(
        TenantSlug slug,
        String displayName,
        String legalName,
        PayrollTaxNumber payrollTaxNumber,
        @Nullable String chamberOfCommerceNumber,
        @Nullable String sector,
        @Nullable String collectiveAgreement,
        Address address,
        BankAccount bankAccount,
        ReturnPeriod returnPeriod,
        EmployerSize size,
        int whkThousandths,
        LocalDate clientSinceOn) {

    private static final int HUNDRED_PERCENT = 100_000;

    /** @throws BusinessRuleViolation {@code workforce.employer.name}, {@code .chamberOfCommerce} or {@code .whk} */
    public NewEmployer {
        if (displayName.isBlank() || legalName.isBlank()) {
            throw BusinessRuleViolation.of("workforce.employer.name");
        }
        if (chamberOfCommerceNumber != null && !chamberOfCommerceNumber.matches("\\d{8}")) {
            throw BusinessRuleViolation.of("workforce.employer.chamberOfCommerce", chamberOfCommerceNumber);
        }
        requireWhk(whkThousandths);
    }

    static void requireWhk(int thousandths) {
        if (thousandths < 0 || thousandths >= HUNDRED_PERCENT) {
            throw BusinessRuleViolation.of("workforce.employer.whk");
        }
    }
}
