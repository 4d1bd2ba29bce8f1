package nl.strook.payroll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.json.Json;
import nl.strook.core.tenant.UuidV7;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.Employee;
import nl.strook.core.workforce.Employment;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.MovedIn;
import nl.strook.core.workforce.TaxCreditRequest;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.api.PayslipContent.Job;
import nl.strook.payroll.api.PayslipContent.Person;
import nl.strook.payroll.engine.EmploymentTerms;
import nl.strook.payroll.engine.InputLine;
import nl.strook.payroll.engine.LineCode;
import nl.strook.payroll.engine.PayrollEngine;
import nl.strook.payroll.engine.PayslipCalculation;
import nl.strook.payroll.engine.PayslipCalculation.TaxFacts;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import nl.strook.payroll.engine.PayslipLine;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.PeriodInput;
import nl.strook.payroll.engine.TableColour;
import nl.strook.payroll.engine.YearToDate;
import nl.strook.payroll.engine.YearToDate.PeriodState;
import nl.strook.payroll.store.EarlierPayment;
import nl.strook.payroll.store.ResultRow;
import org.jspecify.annotations.Nullable;

/** Calculates one employment of a run and makes the row that is stored. Pure: the same facts give the same document. */
final class ResultMaker {

    /** Stands in the stored document instead of the row's own id, so that equal results have equal hashes. */
    static final UUID NO_ID = new UUID(0, 0);

    private static final PayrollEngine ENGINE = new PayrollEngine();

    private final CalculationFrame frame;

    ResultMaker(CalculationFrame frame) {
        this.frame = frame;
    }

    /**
     * What is known of one employment when it is calculated.
     *
     * @param earlier the payment before; null when there was none
     * @param inPeriod extra run only: the payment before in the same period; null when there was none
     */
    record Facts(
            Employment employment,
            List<AgreedTerms> agreed,
            List<ContractAgreement> contracts,
            List<TaxCreditRequest> credit,
            List<TaxStatus> taxStatuses,
            @Nullable MovedIn opening,
            @Nullable EarlierPayment earlier,
            @Nullable EarlierPayment inPeriod,
            List<InputLine> lines,
            @Nullable BankAccount account) {}

    ResultRow make(Facts facts) {
        PayslipCalculation calculation = calculate(facts);
        PayslipContent content = content(facts, calculation);
        byte[] document = Json.bytes(content);
        List<Finding> findings = FindingRules.of(findingFacts(facts, content));
        Totals totals = calculation.totals();
        long tax = totals.taxCents() + totals.zvwWithheldCents();
        Employee employee = facts.employment().getEmployee();
        EarlierPayment earlier = facts.earlier();
        return new ResultRow(
                UuidV7.next(),
                facts.employment().getId(),
                employee.getId(),
                employee.getNumber(),
                employee.getName().full(),
                totals.grossCents(),
                -tax,
                -totals.pensionEmployeeCents(),
                totals.deductionCents() + tax + totals.pensionEmployeeCents(),
                totals.allowanceCents(),
                totals.netCents(),
                tax + totals.premiumsCents() + totals.zvwEmployerCents(),
                totals.grossCents() + totals.allowanceCents() + totals.premiumsCents() + totals.zvwEmployerCents(),
                pensionWage(calculation),
                earlier == null ? null : earlier.netCents(),
                employee.accountIndex(),
                RunHash.of(document),
                document,
                findings.isEmpty() ? null : Json.write(findings));
    }

    private PayslipCalculation calculate(Facts facts) {
        PayrollRun run = frame.run();
        PayPeriod period = run.getPeriod().period();
        EmploymentTerms terms = TermsOfEmployment.of(facts, frame);
        PeriodInput input = new PeriodInput(
                period.kind(),
                period.firstDay(),
                period.lastDay(),
                run.getPaymentOn(),
                run.isExtra(),
                facts.lines(),
                frame.ownComponents());
        return ENGINE.calculate(terms, input, before(facts), frame.rules());
    }

    private YearToDate before(Facts facts) {
        EarlierPayment earlier = facts.earlier();
        if (earlier == null) {
            return OpeningState.of(
                    facts.opening(),
                    frame.run().getPaymentOn().getYear(),
                    new Percent(frame.settings().getHolidayAllowanceThousandths()));
        }
        YearToDate state = stateAfter(earlier);
        PayPeriod period = frame.run().getPeriod().period();
        PeriodState last = state.period();
        EarlierPayment inPeriod = facts.inPeriod();
        if (inPeriod == null || (last != null && last.isFrom(period.firstDay(), period.lastDay()))) {
            return state;
        }
        return state.inPeriod(
                Objects.requireNonNull(stateAfter(inPeriod).period(), "Every payment leaves its period"),
                inPeriod.paymentOn().getYear());
    }

    /** It stands at the beginning of the document, and the rest is not read. */
    private static YearToDate stateAfter(EarlierPayment payment) {
        return Json.part(payment.document(), YearToDate.class, "calculation", "after");
    }

    private PayslipContent content(Facts facts, PayslipCalculation calculation) {
        Employment employment = facts.employment();
        Employee employee = employment.getEmployee();
        BankAccount account = facts.account();
        AgreedTerms terms = termsInForce(facts);
        ContractAgreement contract = contractInForce(facts);
        return new PayslipContent(
                NO_ID,
                employment.getId(),
                employee.getId(),
                new Person(
                        employee.getNumber(),
                        employee.getName().full(),
                        Addresses.lines(employee.getAddress()),
                        employee.getBirthOn(),
                        account == null || employee.isPayOtherwise() ? null : account.masked(),
                        employee.getLanguage().name().toLowerCase(Locale.ROOT)),
                new Job(
                        employment.getJobTitle(),
                        employment.getStartOn(),
                        employment.getEndOn(),
                        contract.written(),
                        contract.duration() == ContractDuration.OPEN_ENDED,
                        contract.onCall(),
                        terms.weeklyMinutes(),
                        terms.fullTimeWeeklyMinutes(),
                        TermsOfEmployment.hourlyWage(terms),
                        frame.collectiveAgreement(),
                        isInsured(employment, calculation.tax())),
                frame.payer(),
                calculation);
    }

    /** For the employee insurances: nobody is from the AOW month on, nor for wage of a former employment. */
    private static boolean isInsured(Employment employment, TaxFacts tax) {
        return employment.getInsuredStatus() == InsuredStatus.EMPLOYEE
                && tax.colour() == TableColour.WHITE
                && !tax.ageClass().aow();
    }

    private FindingFacts findingFacts(Facts facts, PayslipContent content) {
        Employment employment = facts.employment();
        Employee employee = employment.getEmployee();
        EarlierPayment earlier = facts.earlier();
        PayrollRun run = frame.run();
        return new FindingFacts(
                content.calculation(),
                earlier == null ? null : earlier.netCents(),
                earlier == null ? null : earlier.paymentOn(),
                run.isExtra(),
                run.getPeriod().getFirstOn(),
                run.getPaymentOn(),
                employment.getEndOn(),
                employee.hasIban() ? employee.getIbanSinceOn() : null,
                earlier != null && !Arrays.equals(earlier.accountIndex(), employee.accountIndex()),
                employee.isPayOtherwise(),
                employee.hasBsn(),
                facts.credit().stream()
                        .map(row -> new FindingFacts.CreditChange(row.getFromOn(), row.isApplied()))
                        .toList(),
                TermsOfEmployment.missing(contractInForce(facts), termsInForce(facts)),
                PrintedTexts.firstUnprintable(content, frame.unprintable()),
                frame.settings().getNetDifferencePercent());
    }

    private AgreedTerms termsInForce(Facts facts) {
        return TermsOfEmployment.inForce(facts.agreed(), lastDay(facts));
    }

    private ContractAgreement contractInForce(Facts facts) {
        return TermsOfEmployment.contractInForce(facts, lastDay(facts));
    }

    private LocalDate lastDay(Facts facts) {
        LocalDate last = frame.run().getPeriod().getLastOn();
        LocalDate end = facts.employment().getEndOn();
        return end != null && end.isBefore(last) ? end : last;
    }

    private static long pensionWage(PayslipCalculation calculation) {
        return calculation.lines().stream()
                .filter(line -> line.code().equals(LineCode.PENSION_EMPLOYEE))
                .map(PayslipLine::baseCents)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
