package nl.strook.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.report.ReportSheet;
import nl.strook.core.report.ReportTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of document, awkward contents included, is accessible and archivable. */
class ArchivableDocumentsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final JasperReportRenderer renderer = new JasperReportRenderer();

    static Stream<Arguments> documents() {
        ReportBrand square = Samples.noord();
        ReportBrand none = Samples.bakkerij();
        ReportBrand wide = new ReportBrand("Kapsalon Haarfijn", 345, 120, SampleLogo.png(900, 200));
        List<Arguments> all = new ArrayList<>();
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            all.add(Arguments.of("August", language, square, Samples.august()));
            all.add(Arguments.of("May, special rate", language, none, Samples.may()));
            all.add(Arguments.of("two pages, negative, long names", language, wide, Samples.twoPages()));
            all.add(Arguments.of("annual statement", language, square, Samples.statement2024()));
        }
        all.add(Arguments.of("no leave, no message", DUTCH, none, Samples.withoutLeave()));
        all.add(Arguments.of("wide logo", DUTCH, wide, Samples.statement2024()));
        for (String name : Scripts.NAMES) {
            all.add(Arguments.of(
                    "payslip of " + name,
                    DUTCH,
                    none,
                    Samples.august(Samples.party(name, name + " 12", "1234 AB " + name))));
        }
        all.add(Arguments.of(
                "annual statement in every script",
                DUTCH,
                none,
                Samples.statement2024(
                        Samples.party(String.join(" ", Scripts.NAMES.subList(0, 3)), Scripts.NAMES.get(3)))));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("documents")
    @Tag("R94")
    @Tag("R93")
    void passesPdfUa1AndPdfA3a(String what, Locale language, ReportBrand brand, ReportSheet sheet) {
        byte[] pdf = renderer.render(templateOf(sheet), brand, language, sheet);

        assertThat(VeraPdf.complaints(pdf)).as(what).isEmpty();
    }

    @Test
    void theCheckerComplainsAboutAFileThatOnlyPromises() {
        byte[] pdf = renderer.render(ReportTemplate.payslip(2025), Samples.noord(), DUTCH, Samples.august());
        String broken = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("<pdfuaid:part>1</pdfuaid:part>", "<pdfuaid:part>7</pdfuaid:part>")
                .replace("<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>7</pdfaid:part>");

        assertThat(VeraPdf.complaints(broken.getBytes(StandardCharsets.ISO_8859_1)))
                .anyMatch(complaint -> complaint.contains("ua"))
                .anyMatch(complaint -> complaint.contains("3a"));
    }

    static ReportTemplate templateOf(ReportSheet sheet) {
        if (sheet instanceof AnnualStatementSheet) {
            return ReportTemplate.annualStatement(2024);
        }
        return ReportTemplate.payslip(sheet instanceof PayslipSheet ? 2025 : 0);
    }
}
