package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import nl.strook.core.report.DocumentJoiner;

/** Writes documents one after the other into one PDF as they come out of the archive, a few at a time. */
@ApplicationScoped
public class PaperPrint {

    private static final int AT_ONCE = 25;

    @Inject
    PaperList list;

    @Inject
    DocumentJoiner joiner;

    public void write(List<UUID> documents, String title, OutputStream out) throws IOException {
        try (DocumentJoiner.Joined joined = joiner.begin(out, title)) {
            for (int from = 0; from < documents.size(); from += AT_ONCE) {
                List<UUID> part = documents.subList(from, Math.min(from + AT_ONCE, documents.size()));
                for (byte[] pdf : list.pdfs(part)) {
                    joined.add(pdf);
                }
            }
        }
    }
}
