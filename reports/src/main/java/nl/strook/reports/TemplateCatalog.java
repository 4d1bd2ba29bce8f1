package nl.strook.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import nl.strook.core.report.ReportTemplate;

/** The compiled templates in this jar, each loaded once. */
final class TemplateCatalog {

    private static final String FOLDER = "/nl/strook/reports/templates/";

    private final Map<String, TreeMap<Integer, String>> versions = new HashMap<>();
    private final Map<String, JasperReport> loaded = new ConcurrentHashMap<>();

    /** @param index ids as {@code payslips/payslip-2024} */
    TemplateCatalog(Iterable<String> index) {
        for (String id : index) {
            int dash = id.lastIndexOf('-');
            versions.computeIfAbsent(id.substring(0, dash), name -> new TreeMap<>())
                    .put(Integer.valueOf(id.substring(dash + 1)), id);
        }
    }

    static TemplateCatalog ofThisJar() {
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return new TemplateCatalog(index.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Id of the newest version that is not newer than the year of the document. */
    String idOf(ReportTemplate template) {
        TreeMap<Integer, String> years = versions.get(template.id());
        Map.Entry<Integer, String> version = years == null ? null : years.floorEntry(template.year());
        if (version == null) {
            throw new IllegalArgumentException("No template " + template.id() + " for " + template.year());
        }
        return version.getValue();
    }

    JasperReport load(String id) {
        return loaded.computeIfAbsent(id, name -> {
            try (InputStream in = open(name + ".jasper")) {
                return (JasperReport) JRLoader.loadObject(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (JRException e) {
                throw new IllegalStateException("The template " + name + " cannot be read", e);
            }
        });
    }

    private static InputStream open(String name) {
        InputStream in = TemplateCatalog.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("The jar lacks " + FOLDER + name);
        }
        return in;
    }
}
