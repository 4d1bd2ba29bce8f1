package nl.strook.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.report.ReportSheet;
import nl.strook.core.report.ReportTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page writer puts the words where the exporter of JasperReports puts them. */
class PageWriterAgainstStockTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Set closer than the exporter can: the title, the brand's name, the net amount. */
    private static final Set<String> TRACKED =
            Set.of("Loonstrook", "Jaaropgave", "Bakkerij", "De", "Gouden", "Korenaar");

    private final JasperReportRenderer renderer = new JasperReportRenderer();

    static List<ReportSheet> sheets() {
        return List.of(Samples.august(), Samples.may(), Samples.twoPages(), Samples.statement2024());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void putsTheSameWordsInTheSamePlaces(ReportSheet sheet) {
        ReportTemplate template = ArchivableDocumentsTest.templateOf(sheet);
        ReportBrand brand = Samples.bakkerij();
        List<Pdfs.Word> own = sorted(Pdfs.words(renderer.render(template, brand, DUTCH, sheet)));
        List<Pdfs.Word> stock =
                sorted(Pdfs.words(StockExporter.export(renderer.fill(template, brand, DUTCH, List.of(sheet)))));

        assertThat(own)
                .extracting(Pdfs.Word::text)
                .containsExactlyInAnyOrderElementsOf(
                        stock.stream().map(Pdfs.Word::text).toList());
        int compared = 0;
        for (Pdfs.Word word : own) {
            if (TRACKED.contains(word.text())) {
                continue;
            }
            Pdfs.Word nearest = stock.stream()
                    .filter(other -> other.page() == word.page() && other.text().equals(word.text()))
                    .min(Comparator.comparingDouble(other -> Math.hypot(other.x() - word.x(), other.y() - word.y())))
                    .orElseThrow();
            assertThat(word.x()).as(word.toString()).isCloseTo(nearest.x(), within(1f));
            assertThat(word.y()).as(word.toString()).isCloseTo(nearest.y(), within(1f));
            compared++;
        }
        assertThat(compared).isGreaterThan(80);
    }

    private static List<Pdfs.Word> sorted(List<Pdfs.Word> words) {
        List<Pdfs.Word> sorted = new ArrayList<>(words);
        // The exporter does not indent the first line of the employer's message, so its words lie across each other.
        sorted.removeIf(word -> word.y() > 755 && word.y() < 800);
        sorted.sort(Comparator.comparing(Pdfs.Word::text));
        return sorted;
    }
}
