package nl.strook.reports.join;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import nl.strook.core.report.DocumentJoiner;

/** Joins PDFs of any maker; PDFBox reads them. */
@ApplicationScoped
public class PdfJoiner implements DocumentJoiner {

    @Override
    public Joined begin(OutputStream out, String title) throws IOException {
        return new JoinedPdf(new CountingOutput(out), title);
    }
}
