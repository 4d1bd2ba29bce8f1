package nl.strook.payroll.input;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.workforce.EmploymentKey;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.input.sheet.EarlierFile;
import nl.strook.payroll.input.sheet.KnownComponent;
import nl.strook.payroll.input.sheet.KnownEmployment;
import nl.strook.payroll.input.sheet.SheetFacts;
import org.jspecify.annotations.Nullable;

/** The statements behind the check of a sheet: one each for rows, history, standing components and earlier files. */
final class InputQueries {

    private static final int HISTORY = 12;

    private InputQueries() {}

    /** Rows that a sheet replaces: what modules booked stays. */
    static List<PayInputRow> replaceable(EntityManager em, UUID runId) {
        return em.createQuery(
                        "select r from PayInputRow r where r.runId = :run and r.origin <> :booked order by r.id",
                        PayInputRow.class)
                .setParameter("run", runId)
                .setParameter("booked", RowOrigin.MODULE)
                .getResultList();
    }

    static SheetFacts facts(
            EntityManager em, PayrollRun run, List<EmploymentKey> keys, Map<String, KnownComponent> components) {
        List<KnownEmployment> employments = keys.stream()
                .map(key -> new KnownEmployment(
                        key.employmentId(),
                        key.employeeNumber(),
                        key.incomeRelationshipNumber(),
                        key.name().full(),
                        key.startOn(),
                        key.endOn()))
                .toList();
        return new SheetFacts(
                run.getPeriod().getFirstOn(),
                run.getPeriod().getLastOn(),
                employments,
                components,
                highest(em, run),
                standing(em, run));
    }

    private static Map<SheetFacts.Use, SheetFacts.Highest> highest(EntityManager em, PayrollRun run) {
        List<UUID> runs = em.createQuery(
                        "select p.id from PayrollRun p where p.position < :position order by p.position desc",
                        UUID.class)
                .setParameter("position", run.getPosition())
                .setMaxResults(HISTORY)
                .getResultList();
        Map<SheetFacts.Use, SheetFacts.Highest> highest = new HashMap<>();
        if (runs.isEmpty()) {
            return highest;
        }
        List<Object[]> sums = em.createQuery(
                        "select r.employmentId, r.figures.componentCode, coalesce(sum(r.figures.quantity), 0),"
                                + " coalesce(sum(r.figures.amountCents), 0) from PayInputRow r where r.runId in :runs"
                                + " group by r.employmentId, r.figures.componentCode, r.runId",
                        Object[].class)
                .setParameter("runs", runs)
                .getResultList();
        for (Object[] sum : sums) {
            SheetFacts.Highest one = new SheetFacts.Highest(whole(sum[2]), whole(sum[3]));
            highest.merge(
                    new SheetFacts.Use((UUID) sum[0], (String) sum[1]),
                    one,
                    (a, b) -> new SheetFacts.Highest(
                            Math.max(a.quantity(), b.quantity()), Math.max(a.amountCents(), b.amountCents())));
        }
        return highest;
    }

    private static long whole(Object sum) {
        return Math.abs(((Number) sum).longValue());
    }

    private static Set<SheetFacts.Use> standing(EntityManager em, PayrollRun run) {
        if (run.isExtra()) {
            return Set.of();
        }
        List<StandingComponent> rows = em.createQuery(
                        "select s from StandingComponent s where s.fromOn <= :last"
                                + " and (s.untilOn is null or s.untilOn >= :first)",
                        StandingComponent.class)
                .setParameter("first", run.getPeriod().getFirstOn())
                .setParameter("last", run.getPeriod().getLastOn())
                .getResultList();
        Set<SheetFacts.Use> standing = new HashSet<>();
        rows.forEach(row -> standing.add(new SheetFacts.Use(row.getEmploymentId(), row.getComponentCode())));
        return standing;
    }

    /** The last time that this very file was stored, for this run rather than for another. */
    static @Nullable EarlierFile earlier(EntityManager em, UUID runId, String fileHash) {
        List<PayInputSheet> sheets = em.createQuery(
                        "select s from PayInputSheet s where s.fileHash = :hash order by s.importedAt desc, s.id desc",
                        PayInputSheet.class)
                .setParameter("hash", fileHash)
                .setMaxResults(HISTORY)
                .getResultList();
        PayInputSheet found = sheets.stream()
                .filter(sheet -> sheet.getRunId().equals(runId))
                .findFirst()
                .orElse(sheets.isEmpty() ? null : sheets.get(0));
        if (found == null) {
            return null;
        }
        PayrollRun run = em.find(PayrollRun.class, found.getRunId());
        return new EarlierFile(
                found.getRunId().equals(runId),
                run == null ? "" : run.getLabel(),
                found.getImportedByName(),
                found.getImportedAt());
    }

    static @Nullable PayInputSheet latestSheet(EntityManager em, UUID runId) {
        return em
                .createQuery(
                        "select s from PayInputSheet s where s.runId = :run order by s.importedAt desc, s.id desc",
                        PayInputSheet.class)
                .setParameter("run", runId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
