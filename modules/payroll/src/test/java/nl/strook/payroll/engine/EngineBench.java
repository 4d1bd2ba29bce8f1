package nl.strook.payroll.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Payslips per CPU second with the rules of 2026: full lines with explanations, a year month by month, for employees of
 * all kinds; collection of garbage counted. Run by hand; not a test.
 */
final class EngineBench {

    private static final int EMPLOYEES = 500;
    private static final int MONTHS = 12;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;

    private EngineBench() {}

    public static void main(String[] args) {
        List<EmploymentTerms> staff = staff();
        List<List<PeriodInput>> inputs = inputs();
        long lines = 0;
        for (int i = 0; i < WARM_UP; i++) {
            lines = year(staff, inputs);
        }
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = process.getProcessCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            lines = year(staff, inputs);
        }
        long nanos = process.getProcessCpuTime() - start;
        long payslips = (long) ROUNDS * EMPLOYEES * MONTHS;
        System.out.printf(
                "engine: %,d payslips per CPU second, %d lines each%n",
                payslips * 1_000_000_000L / nanos, lines / ((long) EMPLOYEES * MONTHS));
    }

    private static long year(List<EmploymentTerms> staff, List<List<PeriodInput>> inputs) {
        PayrollEngine engine = new PayrollEngine();
        RuleSet rules = RuleSets.forYear(2026);
        long lines = 0;
        for (int i = 0; i < staff.size(); i++) {
            YearToDate state = YearToDate.start(2026);
            for (PeriodInput input : inputs.get(i % inputs.size())) {
                PayslipCalculation result = engine.calculate(staff.get(i), input, state, rules);
                lines += result.lines().size();
                state = result.after();
            }
        }
        return lines;
    }

    private static List<EmploymentTerms> staff() {
        List<EmploymentTerms> staff = new ArrayList<>();
        for (int i = 0; i < EMPLOYEES; i++) {
            staff.add(Sample.monthly(250_000 + i * 1_237L)
                    .born(LocalDate.of(1960 + i % 45, 1 + i % 12, 1 + i % 28))
                    .pension("4.80", "9.60", 1_917_200, 13_780_000L)
                    .lastYear(3_000_000 + i * 15_000L)
                    .terms());
        }
        return staff;
    }

    private static List<List<PeriodInput>> inputs() {
        List<List<PeriodInput>> inputs = new ArrayList<>();
        for (int variant = 0; variant < 10; variant++) {
            List<PeriodInput> year = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                year.add(Sample.month(
                        2026,
                        month,
                        Sample.units("125", 360 + variant * 30L, LocalDate.of(2026, month, 3)),
                        Sample.units("205", 600, null),
                        Sample.amount("220", 7_500),
                        Sample.units("310", 60_000 + variant * 100L, null),
                        Sample.units("320", 600, null),
                        Sample.amount("610", 10_000),
                        Sample.amount("740", 500)));
            }
            inputs.add(year);
        }
        return inputs;
    }
}
