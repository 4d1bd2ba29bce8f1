package nl.strook.reports;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperPrint;

/** The PDF exporter that comes with JasperReports: what the page writer is compared with. Untagged. */
final class StockExporter {

    private StockExporter() {}

    static byte[] export(JasperPrint filled) {
        try {
            return JasperExportManager.exportReportToPdf(filled);
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file per page. */
    static List<byte[]> exportPages(JasperPrint filled) {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < filled.getPages().size(); i++) {
            JasperPrint one = new JasperPrint();
            one.setName(filled.getName());
            one.setPageWidth(filled.getPageWidth());
            one.setPageHeight(filled.getPageHeight());
            one.setDefaultStyle(filled.getDefaultStyle());
            one.addPage(filled.getPages().get(i));
            files.add(export(one));
        }
        return files;
    }
}
