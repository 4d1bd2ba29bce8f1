package nl.strook.core.workforce.sheet;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.RawRow;
import nl.strook.core.workforce.Arrival;
import nl.strook.core.workforce.ArrivingJob;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.KnownPeople;
import nl.strook.core.workforce.NewEmployee;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole sheet: each row by itself, then the rows among each other and with who is in the books. A number that is
 * there gets a further employment only; its person does not change. A row about an employment that is there is left out.
 */
final class SheetCheck {

    private static final int SAMPLE = 10;
    private static final int YOUNGEST = 13;
    private static final int OLDEST = 100;

    private final EmployeeTable table;
    private final KnownPeople known;
    private final Function<Bsn, byte[]> index;
    private final LocalDate today;

    private final Map<String, Comer> comers = new LinkedHashMap<>();
    private final Map<ByteBuffer, String> bsns = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final List<ImportPreview.Line> sample = new ArrayList<>();
    private int wrongRows;
    private int same;

    /** Somebody on one or more rows. */
    private static final class Comer {
        private @Nullable NewEmployee person;
        private String lastName = "";
        private final List<ArrivingJob> jobs = new ArrayList<>();
        private final List<KnownPeople.Job> times = new ArrayList<>();
    }

    SheetCheck(EmployeeTable table, KnownPeople known, Function<Bsn, byte[]> index, LocalDate today) {
        this.table = table;
        this.known = known;
        this.index = index;
        this.today = today;
    }

    SheetCheck run() {
        Map<RawRow, RowFaults> managers = new LinkedHashMap<>();
        Map<RawRow, SheetRow> read = new LinkedHashMap<>();
        for (RawRow raw : table.rows()) {
            RowFaults wrong = new RowFaults(table, raw);
            SheetRow row = new RowReader(table, raw, wrong).read();
            read.put(raw, row);
            managers.put(raw, wrong);
            if (!row.number().isEmpty()) {
                among(row, wrong);
            }
        }
        read.forEach((raw, row) -> {
            RowFaults wrong = managers.getOrDefault(raw, new RowFaults(table, raw));
            manager(row, wrong);
            if (wrong.isEmpty()) {
                sample(raw, row);
            } else {
                wrongRows++;
                faults.addAll(wrong.all());
            }
        });
        return this;
    }

    private void among(SheetRow row, RowFaults wrong) {
        boolean there = known.isKnown(row.number());
        Comer comer = comers.get(row.number());
        if (comer == null) {
            comer = new Comer();
            comer.lastName = there ? String.valueOf(known.lastNameOf(row.number())) : row.lastName();
            comers.put(row.number(), comer);
            if (!there) {
                comer.person = row.person();
                newcomer(row, wrong);
            }
        }
        if (!row.lastName().isEmpty() && !row.lastName().equalsIgnoreCase(comer.lastName)) {
            wrong.add(
                    EmployeeColumn.NUMBER,
                    BusinessRuleViolation.of("workforce.import.otherPerson", row.number(), comer.lastName));
            return;
        }
        if (!row.namesJob()) {
            if (there || comer.person != row.person()) {
                wrong.add(
                        EmployeeColumn.NUMBER,
                        BusinessRuleViolation.of("workforce.employee.numberTaken", row.number()));
            }
            return;
        }
        job(row, comer, wrong);
    }

    private void newcomer(SheetRow row, RowFaults wrong) {
        if (!row.namesPerson()) {
            wrong.add(EmployeeColumn.NUMBER, BusinessRuleViolation.of("workforce.import.unknownNumber", row.number()));
        }
        NewEmployee person = row.person();
        if (person == null) {
            return;
        }
        if (person.birthOn().isAfter(today.minusYears(YOUNGEST))
                || person.birthOn().isBefore(today.minusYears(OLDEST))) {
            wrong.add(EmployeeColumn.BIRTH, BusinessRuleViolation.of("workforce.employee.birthDate", person.birthOn()));
        }
        Bsn bsn = person.bsn();
        if (bsn != null) {
            byte[] found = index.apply(bsn);
            String other = bsns.putIfAbsent(ByteBuffer.wrap(found), row.number());
            if (known.numberOf(found) != null) {
                wrong.add(EmployeeColumn.BSN, BusinessRuleViolation.of("workforce.employee.bsnTaken"));
            } else if (other != null) {
                wrong.add(EmployeeColumn.BSN, BusinessRuleViolation.of("workforce.import.bsnTwice", other));
            }
        }
    }

    private void job(SheetRow row, Comer comer, RowFaults wrong) {
        ArrivingJob job = row.job();
        if (job == null) {
            return;
        }
        var facts = job.facts();
        KnownPeople.Job time = new KnownPeople.Job(facts.incomeRelationshipNumber(), facts.startOn(), facts.endOn());
        boolean repeated = known.jobsOf(row.number()).stream()
                .anyMatch(other -> other.incomeRelationshipNumber() == time.incomeRelationshipNumber()
                        && other.startOn().equals(time.startOn()));
        if (repeated) {
            same++;
            return;
        }
        boolean meets = known.jobsOf(row.number()).stream().anyMatch(time::meets)
                || comer.times.stream().anyMatch(time::meets);
        if (meets) {
            wrong.add(EmployeeColumn.START, BusinessRuleViolation.of("workforce.employment.overlap", row.number()));
            return;
        }
        if (job.credit() != null && job.credit().signedOn().isAfter(today)) {
            wrong.add(EmployeeColumn.CREDIT_SIGNED, BusinessRuleViolation.of("workforce.credit.signedLater"));
        }
        comer.times.add(time);
        comer.jobs.add(job);
    }

    private void manager(SheetRow row, RowFaults wrong) {
        ArrivingJob job = row.job();
        String manager = job == null ? null : job.manager();
        if (manager == null) {
            return;
        }
        if (manager.equals(row.number())) {
            wrong.add(EmployeeColumn.MANAGER, BusinessRuleViolation.of("workforce.employment.managesSelf"));
        } else if (!known.isKnown(manager) && !comers.containsKey(manager)) {
            wrong.add(EmployeeColumn.MANAGER, BusinessRuleViolation.of("workforce.employment.noSuchManager", manager));
        }
    }

    private void sample(RawRow raw, SheetRow row) {
        if (sample.size() < SAMPLE) {
            ArrivingJob job = row.job();
            NewEmployee person = row.person();
            sample.add(new ImportPreview.Line(
                    raw.number(),
                    row.number(),
                    person == null ? row.lastName() : person.name().full(),
                    job == null ? "" : job.facts().jobTitle(),
                    job == null ? "" : DutchFormat.date(job.facts().startOn())));
        }
    }

    ImportPreview preview() {
        int people = (int)
                comers.values().stream().filter(each -> each.person != null).count();
        TreeSet<String> departments = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        comers.values().stream()
                .flatMap(each -> each.jobs.stream())
                .map(ArrivingJob::department)
                .filter(name -> name != null && !known.hasDepartment(name))
                .forEach(departments::add);
        return new ImportPreview(
                table.fileName(),
                table.sheetName(),
                table.isNmbrs(),
                table.known(),
                table.rows().size(),
                wrongRows,
                people,
                comers.values().stream().mapToInt(each -> each.jobs.size()).sum(),
                same,
                (int) comers.values().stream()
                        .filter(each -> each.person != null && each.jobs.isEmpty())
                        .count(),
                List.copyOf(departments),
                table.ignored(),
                List.copyOf(faults),
                List.copyOf(sample));
    }

    /** Whom to take into the books; only when nothing is wrong. */
    List<Arrival> arrivals() {
        List<Arrival> arrivals = new ArrayList<>();
        comers.forEach((number, comer) -> {
            if (comer.person != null || !comer.jobs.isEmpty()) {
                arrivals.add(new Arrival(
                        number, comer.person, comer.person == null ? known.idOf(number) : null, comer.jobs));
            }
        });
        return arrivals;
    }
}
