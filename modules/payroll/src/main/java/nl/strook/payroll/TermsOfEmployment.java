package nl.strook.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.Dated;
import nl.strook.core.workforce.EmployerRates;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employment;
import nl.strook.core.workforce.HealthContribution;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.PensionScheme;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.core.workforce.TaxTable;
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

    /** @param facts with at least one agreement, oldest first */
    static EmploymentTerms of(ResultMaker.Facts facts, CalculationFrame frame) {
        Employment employment = facts.employment();
        PayrollSettings settings = frame.settings();
        LocalDate lastDay = frame.run().getPeriod().getLastOn();
        TaxStatus status = statusOn(facts.taxStatuses(), frame.run().getPaymentOn());
        boolean insured = employment.getInsuredStatus() == InsuredStatus.EMPLOYEE && status.table() == TaxTable.WHITE;
        return new EmploymentTerms(
                employment.getEmployee().getBirthOn(),
                employment.getStartOn(),
                employment.getEndOn(),
                facts.agreed().stream().map(TermsOfEmployment::salary).toList(),
                facts.credit().stream()
                        .map(row -> new CreditTerm(row.getFromOn(), row.isApplied()))
                        .toList(),
                tax(employment, status, settings),
                insurance(contractInForce(facts, lastDay), status, insured, frame.rates(), settings),
                pension(inForce(facts.agreed(), lastDay).pension()),
                new HolidayAllowanceTerms(
                        new Percent(settings.getHolidayAllowanceThousandths()), settings.getHolidayAllowanceMonth()),
                new MinimumWageTerms(insured, status.apprentice()));
    }

    /** The status of the latest date that has come, else the usual one. */
    private static TaxStatus statusOn(List<TaxStatus> statuses, LocalDate day) {
        return statuses.stream()
                .filter(status -> !status.fromOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> TaxStatus.usual(day));
    }

    /** The terms of the latest date that has come, else the first. */
    static AgreedTerms inForce(List<AgreedTerms> agreed, LocalDate day) {
        return agreed.stream()
                .filter(terms -> !terms.fromOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(agreed.get(0));
    }

    /** The contract of the latest date that has come, else the first; one of which nothing was said when there is none. */
    static ContractAgreement contractInForce(ResultMaker.Facts facts, LocalDate day) {
        return Dated.onOrFirst(day, facts.contracts())
                .orElseGet(() -> new ContractAgreement(facts.employment().getStartOn(), null, false, false));
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
    static List<String> missing(ContractAgreement contract, AgreedTerms terms) {
        List<String> missing = new ArrayList<>();
        if (contract.duration() == null) {
            missing.add("contractDuration");
        }
        if (terms.weeklyMinutes() == 0 && !contract.onCall()) {
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

    private static TaxTerms tax(Employment employment, TaxStatus status, PayrollSettings settings) {
        return new TaxTerms(
                status.table() == TaxTable.GREEN ? TableColour.GREEN : TableColour.WHITE,
                status.singleElderlyCredit(),
                status.youngDisabledCredit(),
                !employment.getEmployee().hasBsn(),
                settings.isDayTableOnly() ? BrokenPeriod.DAYS_ONLY : BrokenPeriod.WEEKS_AND_DAYS,
                null,
                status.expectedYearWageCents());
    }

    private static InsuranceTerms insurance(
            ContractAgreement contract,
            TaxStatus status,
            boolean insured,
            EmployerRates rates,
            PayrollSettings settings) {
        return new InsuranceTerms(
                insured,
                awf(contract, status),
                rates.getSize() == EmployerSize.SMALL ? AofRate.SMALL : AofRate.LARGE,
                new Percent(rates.getWhkThousandths()),
                zvw(status.healthContribution(), insured),
                settings.isPremiumsHalfUp() ? PremiumRounding.HALF_UP : PremiumRounding.CUT);
    }

    /** Low for a written contract of indefinite duration that is not on call, and for a BBL apprentice (art. 27 Wfsv). */
    private static AwfRate awf(ContractAgreement contract, TaxStatus status) {
        return switch (status.unemploymentPremium()) {
            case LOW -> AwfRate.LOW;
            case HIGH -> AwfRate.HIGH;
            case GOVERNMENT -> AwfRate.UFO;
            case BY_CONTRACT -> {
                boolean low =
                        contract.duration() == ContractDuration.OPEN_ENDED && contract.written() && !contract.onCall();
                yield low || status.apprentice() ? AwfRate.LOW : AwfRate.HIGH;
            }
        };
    }

    private static ZvwKind zvw(HealthContribution contribution, boolean insured) {
        return switch (contribution) {
            case BY_STATUS -> insured ? ZvwKind.EMPLOYER_LEVY : ZvwKind.WITHHELD;
            case EMPLOYER_LEVY -> ZvwKind.EMPLOYER_LEVY;
            case WITHHELD -> ZvwKind.WITHHELD;
            case NONE -> ZvwKind.NONE;
        };
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
