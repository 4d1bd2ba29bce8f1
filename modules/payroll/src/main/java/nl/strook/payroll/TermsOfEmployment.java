package nl.strook.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.EmployerRates;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employment;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.PensionScheme;
import nl.strook.core.workforce.TaxCreditRequest;
import nl.strook.payroll.engine.EmploymentTerms;
import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.BrokenPeriod;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.EmploymentTerms.HolidayAllowanceTerms;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.MinimumWageTerms;
import nl.strook.payroll.engine.EmploymentTerms.PensionTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.EmploymentTerms.SalaryTerm;
import nl.strook.payroll.engine.EmploymentTerms.TaxTerms;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.TableColour;
import org.jspecify.annotations.Nullable;

/** What the books say of an employment, in the engine's words. */
final class TermsOfEmployment {

    private static final long HUNDREDTHS = 100;
    private static final long MINUTES = 60;
    private static final long WEEKS_IN_QUARTER = 13;
    private static final long MONTHS_IN_QUARTER = 3;
    private static final long WEEKS_IN_PERIOD = 4;

    private TermsOfEmployment() {}

    /** @param agreed at least one, oldest first */
    static EmploymentTerms of(
            Employment employment,
            List<AgreedTerms> agreed,
            List<TaxCreditRequest> credit,
            EmployerRates rates,
            PayrollSettings settings,
            LocalDate on) {
        boolean insured = employment.getInsuredStatus() == InsuredStatus.EMPLOYEE;
        return new EmploymentTerms(
                employment.getEmployee().getBirthOn(),
                employment.getStartOn(),
                employment.getEndOn(),
                agreed.stream().map(TermsOfEmployment::salary).toList(),
                credit.stream()
                        .map(row -> new CreditTerm(row.getFromOn(), row.isApplied()))
                        .toList(),
                tax(employment, settings),
                insurance(employment, insured, rates, settings),
                pension(inForce(agreed, on).pension()),
                new HolidayAllowanceTerms(
                        new Percent(settings.getHolidayAllowanceThousandths()), settings.getHolidayAllowanceMonth()),
                new MinimumWageTerms(insured, false));
    }

    /** The terms of the latest date that has come, else the first. */
    static AgreedTerms inForce(List<AgreedTerms> agreed, LocalDate day) {
        return agreed.stream()
                .filter(terms -> !terms.fromOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(agreed.get(0));
    }

    /** Ten-thousandths of a euro, half up; null without agreed hours (payroll rules 3.5). */
    static @Nullable Long hourlyWage(AgreedTerms terms) {
        long cents = terms.amountCents() * HUNDREDTHS;
        long weekly = terms.weeklyMinutes();
        if (terms.basis() == nl.strook.core.workforce.SalaryBasis.HOUR) {
            return cents;
        }
        if (weekly == 0) {
            return null;
        }
        return switch (terms.basis()) {
            case MONTH -> halfUp(cents * MONTHS_IN_QUARTER * MINUTES, WEEKS_IN_QUARTER * weekly);
            case FOUR_WEEKS -> halfUp(cents * MINUTES, WEEKS_IN_PERIOD * weekly);
            case WEEK -> halfUp(cents * MINUTES, weekly);
            case HOUR -> cents;
        };
    }

    /** Names of what art. 7:626 BW wants on the payslip and nobody has said yet. */
    static List<String> missing(Employment employment, AgreedTerms terms) {
        List<String> missing = new ArrayList<>();
        if (employment.getContractDuration() == null) {
            missing.add("contractDuration");
        }
        if (terms.weeklyMinutes() == 0 && !employment.isOnCall()) {
            missing.add("agreedHours");
        }
        return missing;
    }

    private static SalaryTerm salary(AgreedTerms terms) {
        return new SalaryTerm(
                terms.fromOn(),
                SalaryBasis.valueOf(terms.basis().name()),
                terms.amountCents(),
                terms.weeklyMinutes(),
                terms.fullTimeWeeklyMinutes(),
                terms.schedule(),
                terms.payScheduledHours());
    }

    private static TaxTerms tax(Employment employment, PayrollSettings settings) {
        return new TaxTerms(
                TableColour.WHITE,
                false,
                false,
                !employment.getEmployee().hasBsn(),
                settings.isDayTableOnly() ? BrokenPeriod.DAYS_ONLY : BrokenPeriod.WEEKS_AND_DAYS,
                null,
                null);
    }

    private static InsuranceTerms insurance(
            Employment employment, boolean insured, EmployerRates rates, PayrollSettings settings) {
        boolean low = employment.getContractDuration() == ContractDuration.OPEN_ENDED
                && employment.isWrittenContract()
                && !employment.isOnCall();
        return new InsuranceTerms(
                insured,
                low ? AwfRate.LOW : AwfRate.HIGH,
                rates.getSize() == EmployerSize.SMALL ? AofRate.SMALL : AofRate.LARGE,
                new Percent(rates.getWhkThousandths()),
                insured ? ZvwKind.EMPLOYER_LEVY : ZvwKind.WITHHELD,
                settings.isPremiumsHalfUp() ? PremiumRounding.HALF_UP : PremiumRounding.CUT);
    }

    private static @Nullable PensionTerms pension(@Nullable PensionScheme scheme) {
        return scheme == null
                ? null
                : new PensionTerms(
                        new Percent(scheme.employeeThousandths()),
                        new Percent(scheme.employerThousandths()),
                        scheme.franchiseYearCents(),
                        scheme.maximumYearCents());
    }

    private static long halfUp(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
