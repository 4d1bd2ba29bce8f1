package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.SystemWork;
import nl.strook.core.report.ReportRenderer;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.Employer;
import nl.strook.core.workforce.Employers;
import nl.strook.core.workforce.Employment;
import nl.strook.core.workforce.Employments;
import nl.strook.core.workforce.MovedIn;
import nl.strook.core.workforce.TaxCreditRequest;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.core.workforce.WorkforceFacts;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.engine.InputLine;
import nl.strook.payroll.engine.RuleSets;
import nl.strook.payroll.store.EarlierPayment;
import nl.strook.payroll.store.EarlierPayments;
import nl.strook.payroll.store.ResultRow;
import nl.strook.payroll.store.ResultStore;

/** The three steps of a calculation, each inside the transaction of the batch: fix who is paid, calculate, conclude. */
@ApplicationScoped
@Transactional
@SystemWork("Called by the batch artifacts of the calculation, under the job's tenant")
public class RunCalculator {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PayrollRuns runs;

    @Inject
    PayCalendars calendars;

    @Inject
    Employers employers;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    WorkforceFacts facts;

    @Inject
    Instance<RunInputs> inputs;

    @Inject
    ComponentSet components;

    @Inject
    ResultStore store;

    @Inject
    EarlierPayments payments;

    @Inject
    ReportRenderer renderer;

    @Inject
    RunFindings findings;

    @Inject
    RunLog log;

    @Inject
    RunBoardEntry board;

    @Inject
    Clock clock;

    /**
     * Fixes who is paid and takes away what an earlier calculation stored.
     *
     * @return how many employments there are
     */
    @Audited("payroll.run.members")
    public int prepare(UUID runId) {
        PayrollRun run = runs.lock(runId);
        Set<UUID> members = new LinkedHashSet<>();
        if (!run.isExtra()) {
            PayCalendarPeriod period = run.getPeriod();
            members.addAll(employments.touching(period.getFirstOn(), period.getLastOn()));
        }
        members.addAll(new TreeSet<>(inputs.get().employmentsIn(runId)));
        store.clear(runId);
        store.fixMembers(runId, run.getCalculation(), List.copyOf(members));
        run.covers(members.size());
        return members.size();
    }

    /** Which employments stand in a stretch of places. */
    public List<UUID> members(UUID runId, int fromPlace, int untilPlace) {
        return store.members(runId, run(runId).getCalculation(), fromPlace, untilPlace);
    }

    public int memberCount(UUID runId) {
        return store.memberCount(runId, run(runId).getCalculation());
    }

    /** Calculates and stores a chunk; about ten statements whatever its size. */
    @Audited("payroll.run.calculateChunk")
    public void calculate(UUID runId, List<UUID> employmentIds) {
        PayrollRun run = run(runId);
        ResultMaker maker = new ResultMaker(frame(run));
        Map<UUID, List<AgreedTerms>> terms = facts.terms(employmentIds);
        Map<UUID, List<ContractAgreement>> contracts = facts.contracts(employmentIds);
        Map<UUID, List<TaxCreditRequest>> credit = facts.creditRequests(employmentIds);
        Map<UUID, List<TaxStatus>> taxStatuses = facts.taxStatuses(employmentIds);
        Map<UUID, MovedIn> openings = facts.openings(employmentIds);
        Map<UUID, EarlierPayment> earlier = payments.before(run.getPosition(), employmentIds);
        Map<UUID, EarlierPayment> inPeriod =
                run.isExtra() ? payments.inPeriod(run.getPeriod().getId(), run.getPosition(), employmentIds) : Map.of();
        Map<UUID, List<InputLine>> lines = inputs.get().linesOf(run, employmentIds);
        List<ResultRow> rows = new ArrayList<>();
        for (Employment employment : facts.employments(employmentIds)) {
            UUID id = employment.getId();
            List<AgreedTerms> agreed = terms.getOrDefault(id, List.of());
            if (agreed.isEmpty()) {
                throw BusinessRuleViolation.of(
                        "payroll.run.termsMissing", employment.getEmployee().getNumber());
            }
            rows.add(maker.make(new ResultMaker.Facts(
                    employment,
                    agreed,
                    contracts.getOrDefault(id, List.of()),
                    credit.getOrDefault(id, List.of()),
                    taxStatuses.getOrDefault(id, List.of()),
                    openings.get(id),
                    earlier.get(id),
                    inPeriod.get(id),
                    lines.getOrDefault(id, List.of()),
                    employees.accountOf(employment.getEmployee()).orElse(null))));
        }
        store.add(runId, run.getPosition(), run.getPaymentOn(), rows);
        entityManager.flush();
        entityManager.clear();
    }

    /** Adds up, looks at what stands out, and marks the run as calculated. */
    @Audited("payroll.run.calculated")
    public void conclude(UUID runId) {
        PayrollRun run = runs.lock(runId);
        if (run.getWork() != RunWork.CALCULATING) {
            return;
        }
        findings.take(runId);
        String hash = RunHash.ofAll(each -> store.eachDocumentHash(runId, each));
        run.calculated(clock.instant(), hash, totals(runId));
        log.add(runId, "calculated", List.of(String.valueOf(run.getEmployments())));
        board.show(run);
    }

    private RunTotals totals(UUID runId) {
        Object[] sums = entityManager
                .createQuery(
                        "select count(r), sum(r.grossCents), sum(r.taxCents), sum(r.pensionCents), sum(r.otherCents),"
                                + " sum(r.allowancesCents), sum(r.netCents), sum(r.payrollTaxesCents),"
                                + " sum(r.employerCostCents), sum(r.pensionWageCents)"
                                + " from RunResult r where r.runId = :run",
                        Object[].class)
                .setParameter("run", runId)
                .getSingleResult();
        int count = Math.toIntExact((Long) sums[0]);
        return count == 0
                ? RunTotals.ZERO
                : new RunTotals(
                        count,
                        (Long) sums[1],
                        (Long) sums[2],
                        (Long) sums[3],
                        (Long) sums[4],
                        (Long) sums[5],
                        (Long) sums[6],
                        (Long) sums[7],
                        (Long) sums[8],
                        (Long) sums[9]);
    }

    private CalculationFrame frame(PayrollRun run) {
        Employer employer = employers.find().orElseThrow(() -> BusinessRuleViolation.of("workforce.employer.missing"));
        return new CalculationFrame(
                run,
                calendars.settings(),
                employers.ratesOn(run.getPaymentOn()),
                RuleSets.forPaymentDay(run.getPaymentOn()),
                CalculationFrame.payer(employer),
                Objects.requireNonNullElse(employer.getCollectiveAgreement(), ""),
                components.ownOfEngine(),
                renderer::firstUnprintable);
    }

    private PayrollRun run(UUID runId) {
        return runs.find(runId).orElseThrow(() -> BusinessRuleViolation.of("payroll.run.unknown"));
    }
}
