package nl.strook.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.report.ReportTemplate;

/** Run by hand: writes the samples as files, to look at. */
final class SampleFiles {

    private SampleFiles() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        JasperReportRenderer renderer = new JasperReportRenderer();
        Locale dutch = Locale.forLanguageTag("nl");
        ReportTemplate payslip = ReportTemplate.payslip(2025);
        Files.write(
                folder.resolve("loonstrook.pdf"), renderer.render(payslip, Samples.noord(), dutch, Samples.august()));
        Files.write(
                folder.resolve("zonder-verlof.pdf"),
                renderer.render(
                        payslip,
                        new ReportBrand("Kapsalon Haarfijn", 345, 120, SampleLogo.png(900, 200)),
                        dutch,
                        Samples.withoutLeave()));
        Files.write(folder.resolve("mei.pdf"), renderer.render(payslip, Samples.noord(), dutch, Samples.may()));
        Files.write(
                folder.resolve("twee.pdf"), renderer.render(payslip, Samples.bakkerij(), dutch, Samples.twoPages()));
        Files.write(
                folder.resolve("payslip.pdf"),
                renderer.render(payslip, Samples.bakkerij(), Locale.ENGLISH, Samples.may()));
        Files.write(
                folder.resolve("jaaropgave.pdf"),
                renderer.render(ReportTemplate.annualStatement(2024), Samples.noord(), dutch, Samples.statement2024()));
        Files.write(
                folder.resolve("annual.pdf"),
                renderer.render(
                        ReportTemplate.annualStatement(2024),
                        Samples.bakkerij(),
                        Locale.ENGLISH,
                        Samples.statement2024()));
    }
}
