package nl.strook.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.report.ReportRenderer;
import nl.strook.core.report.ReportSheet;
import nl.strook.core.report.ReportTemplate;
import nl.strook.core.report.UnprintableTextException;
import nl.strook.reports.fill.AnnualStatementRows;
import nl.strook.reports.fill.PayslipRows;
import nl.strook.reports.fill.SheetRow;
import nl.strook.reports.fill.SheetRows;
import nl.strook.reports.font.FontFamily;
import nl.strook.reports.font.MissingGlyphException;
import nl.strook.reports.page.PageWriter;
import nl.strook.reports.page.TextTooLongException;
import nl.strook.reports.pdf.Packer;
import nl.strook.reports.pdf.PdfDocument;
import nl.strook.reports.pdf.PdfImage;
import org.jspecify.annotations.Nullable;

/** Fills the compiled templates with JasperReports, all sheets in one filling, and writes each document's pages itself. */
@ApplicationScoped
public class JasperReportRenderer implements ReportRenderer {

    private static final String BUNDLE = "nl.strook.reports.messages";

    private final TemplateCatalog templates = TemplateCatalog.ofThisJar();
    private final LogoCache logos = new LogoCache();

    @Override
    public List<byte[]> renderAll(
            ReportTemplate template, ReportBrand brand, Locale locale, List<? extends ReportSheet> sheets) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        Locale language = languageOf(locale);
        JasperPrint filled = fill(template, brand, language, sheets);
        return write(filled, brand, language, textsIn(language), sheets);
    }

    @Override
    public OptionalInt firstUnprintable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        try {
            FontFamily.named("Figtree").shape(composed, 0, composed.length(), (face, glyph) -> {});
            return OptionalInt.empty();
        } catch (MissingGlyphException e) {
            return OptionalInt.of(e.codePoint());
        }
    }

    /** The filled pages of all sheets, one after the other. */
    JasperPrint fill(ReportTemplate template, ReportBrand brand, Locale locale, List<? extends ReportSheet> sheets) {
        sheets.forEach(sheet -> requireKind(template, sheet));
        Locale language = languageOf(locale);
        ResourceBundle texts = textsIn(language);
        String id = templates.idOf(template);
        // JasperReports looks classes and extensions up by the thread's loader; in a job that may be any.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(getClass().getClassLoader());
        try {
            return JasperFillManager.fillReport(
                    templates.load(id), parameters(brand, language, texts), new SheetRows(rows(sheets, texts)));
        } catch (JRException e) {
            throw new IllegalStateException("The template " + id + " cannot be filled", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Locale languageOf(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
    }

    private ResourceBundle textsIn(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, getClass().getClassLoader());
    }

    private static void requireKind(ReportTemplate template, ReportSheet sheet) {
        ReportTemplate own = sheet instanceof PayslipSheet
                ? ReportTemplate.payslip(template.year())
                : ReportTemplate.annualStatement(template.year());
        if (!own.equals(template)) {
            throw new IllegalArgumentException(
                    template.id() + " prints no " + sheet.getClass().getSimpleName());
        }
    }

    private static List<SheetRow> rows(List<? extends ReportSheet> sheets, ResourceBundle texts) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            ReportSheet sheet = sheets.get(i);
            if (sheet instanceof PayslipSheet payslip) {
                PayslipRows.add(rows, i, payslip, texts.getString("payslip.fact.specialRate"));
            } else if (sheet instanceof AnnualStatementSheet statement) {
                AnnualStatementRows.add(rows, statement);
            }
        }
        return rows;
    }

    private Map<String, Object> parameters(ReportBrand brand, Locale language, ResourceBundle texts) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, language);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts);
        parameters.put(JRParameter.REPORT_CLASS_LOADER, getClass().getClassLoader());
        parameters.put("BRAND", brand.name());
        parameters.put("ENGLISH", language.equals(Locale.ENGLISH));
        PdfImage logo = logos.of(brand.logo());
        if (logo == null) {
            parameters.put("LOGO_SHAPE", "none");
        } else {
            parameters.put("LOGO", SimpleDataRenderer.getInstance(brand.logo()));
            parameters.put("LOGO_SHAPE", 2 * logo.width() > 3 * logo.height() ? "wide" : "square");
        }
        return parameters;
    }

    private List<byte[]> write(
            JasperPrint filled,
            ReportBrand brand,
            Locale language,
            ResourceBundle texts,
            List<? extends ReportSheet> sheets) {
        PageWriter writer = new PageWriter(brand, logos.of(brand.logo()), filled.getPageHeight());
        List<List<List<JRPrintElement>>> documents = documents(filled, writer);
        if (documents.size() != sheets.size()) {
            throw new IllegalStateException(
                    "The template made " + documents.size() + " documents of " + sheets.size() + " sheets");
        }
        List<byte[]> results = new ArrayList<>(sheets.size());
        try (Packer packer = new Packer()) {
            for (int i = 0; i < sheets.size(); i++) {
                ReportSheet sheet = sheets.get(i);
                PdfDocument document = new PdfDocument(
                        title(sheet, texts),
                        language.getLanguage(),
                        sheet.madeAt(),
                        filled.getPageWidth(),
                        filled.getPageHeight());
                try {
                    writer.write(documents.get(i), document);
                } catch (MissingGlyphException e) {
                    throw UnprintableTextException.missingCharacter(i, e.codePoint());
                } catch (TextTooLongException e) {
                    throw UnprintableTextException.tooLong(i, e.length());
                }
                results.add(document.bytes(packer));
            }
        }
        return results;
    }

    private static List<List<List<JRPrintElement>>> documents(JasperPrint filled, PageWriter writer) {
        List<List<List<JRPrintElement>>> documents = new ArrayList<>();
        for (JRPrintPage page : filled.getPages()) {
            if (documents.isEmpty() || writer.beginsDocument(page.getElements())) {
                documents.add(new ArrayList<>(1));
            }
            documents.get(documents.size() - 1).add(page.getElements());
        }
        return documents;
    }

    private static String title(ReportSheet sheet, ResourceBundle texts) {
        if (sheet instanceof PayslipSheet payslip) {
            return texts.getString("payslip.title") + " " + payslip.periodCode() + ", "
                    + payslip.party().employeeName();
        }
        AnnualStatementSheet statement = (AnnualStatementSheet) sheet;
        return texts.getString("annual.title") + " " + statement.year() + ", "
                + statement.party().employeeName();
    }

    /** Logos by their bytes: a run draws the same one on every sheet. */
    private static final class LogoCache {

        private record Kept(byte[] bytes, PdfImage image) {}

        private volatile @Nullable Kept last;

        @Nullable
        PdfImage of(byte @Nullable [] bytes) {
            if (bytes == null) {
                return null;
            }
            Kept kept = last;
            if (kept == null || !java.util.Arrays.equals(kept.bytes(), bytes)) {
                kept = new Kept(bytes.clone(), PdfImage.of(bytes));
                last = kept;
            }
            return kept.image();
        }
    }
}
