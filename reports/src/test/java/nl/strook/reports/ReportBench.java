package nl.strook.reports;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.report.ReportTemplate;

/**
 * Run by hand: CPU time per payslip of the page writer and, in the same run, of the exporter that comes with
 * JasperReports (which writes no tags). Arguments: rounds, default 7.
 */
final class ReportBench {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int BULK = 100;

    private final JasperReportRenderer renderer = new JasperReportRenderer();
    private final ReportBrand brand = Samples.noord();
    private int made;

    public static void main(String... arguments) {
        new ReportBench().run(arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]));
    }

    private void run(int rounds) {
        List<String> names =
                List.of("one by one", "filled per 100", "only filled per 100", "stock, untagged, filled per 100");
        List<Supplier<Integer>> ways = List.of(this::oneByOne, this::bulk, this::fillOnly, this::stock);
        int[] batches = {5, 20, 20, 2};
        double[][] millis = new double[ways.size()][rounds];
        int bytes = 0;
        for (int round = -2; round < rounds; round++) {
            for (int way = 0; way < ways.size(); way++) {
                long before = cpu();
                for (int batch = 0; batch < batches[way]; batch++) {
                    int result = ways.get(way).get();
                    bytes = way == 1 ? Math.max(result, bytes) : bytes;
                }
                if (round >= 0) {
                    millis[way][round] = (cpu() - before) / 1e6 / (batches[way] * BULK);
                }
            }
        }
        for (int way = 0; way < ways.size(); way++) {
            Arrays.sort(millis[way]);
            double median = millis[way][rounds / 2];
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %7.3f ms CPU per payslip, %7.0f a CPU second%n",
                    names.get(way),
                    median,
                    1000 / median);
        }
        System.out.println("Largest payslip of the bulks: " + bytes + " bytes");
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private List<PayslipSheet> sheets() {
        List<PayslipSheet> sheets = new ArrayList<>(BULK);
        for (int i = 0; i < BULK; i++) {
            int n = made++;
            sheets.add(Samples.august(Samples.party(
                    Scripts.NAMES.get(n % 2) + " " + Integer.toString(n, 36),
                    "Dorpsstraat " + n,
                    "1234 AB Voorbeeldstad")));
        }
        return sheets;
    }

    private int oneByOne() {
        int size = 0;
        for (PayslipSheet sheet : sheets()) {
            size = renderer.render(ReportTemplate.payslip(2025), brand, DUTCH, sheet).length;
        }
        return size;
    }

    private int bulk() {
        return renderer.renderAll(ReportTemplate.payslip(2025), brand, DUTCH, sheets()).stream()
                .mapToInt(pdf -> pdf.length)
                .max()
                .orElseThrow();
    }

    private int fillOnly() {
        return renderer.fill(ReportTemplate.payslip(2025), brand, DUTCH, sheets())
                .getPages()
                .size();
    }

    private int stock() {
        return StockExporter.exportPages(renderer.fill(ReportTemplate.payslip(2025), brand, DUTCH, sheets()))
                .size();
    }
}
