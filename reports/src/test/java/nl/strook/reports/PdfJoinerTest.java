package nl.strook.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.strook.core.report.DocumentJoiner.Joined;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.ReportTemplate;
import nl.strook.reports.join.PdfJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R4")
class PdfJoinerTest {

    private static final JasperReportRenderer RENDERER = new JasperReportRenderer();

    @Test
    void allPagesStandBehindEachOtherAndLookAsTheyDid() throws IOException {
        byte[] first = slip(Samples.twoPages());
        byte[] second = slip(Samples.august());
        byte[] joined = join(List.of(first, second));
        assertThat(Pdfs.pages(joined)).isEqualTo(3);
        assertThat(Pdfs.text(joined, 3)).isEqualTo(Pdfs.text(second, 1));
        assertThat(pixels(joined, 0)).isEqualTo(pixels(first, 0));
        assertThat(pixels(joined, 1)).isEqualTo(pixels(first, 1));
        assertThat(pixels(joined, 2)).isEqualTo(pixels(second, 0));
    }

    @Test
    void fontsAndLogoThatAreTheSameAreInTheFileOnce() throws IOException {
        byte[] slip = slip(Samples.august());
        byte[] many = join(IntStream.range(0, 50).mapToObj(i -> slip).toList());
        assertThat(Pdfs.pages(many)).isEqualTo(50);
        assertThat(many.length).isLessThan(slip.length * 10);
    }

    @Test
    void aFileOfNothingHasNoPages() throws IOException {
        assertThat(Pdfs.pages(join(List.of()))).isZero();
    }

    private static byte[] slip(PayslipSheet sheet) {
        return RENDERER.render(ReportTemplate.payslip(2025), Samples.noord(), Locale.forLanguageTag("nl"), sheet);
    }

    private static byte[] join(List<byte[]> pdfs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Joined joined = new PdfJoiner().begin(out, "Op papier (één)")) {
            for (byte[] pdf : pdfs) {
                joined.add(pdf);
            }
        }
        return out.toByteArray();
    }

    private static int[] pixels(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 60, ImageType.RGB);
            return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        }
    }
}
