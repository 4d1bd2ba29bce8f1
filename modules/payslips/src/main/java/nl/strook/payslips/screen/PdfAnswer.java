package nl.strook.payslips.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.strook.payslips.StoredPdf;

/** Hands out an archived PDF under its fingerprint. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @return false when there is none for this person */
    public static boolean write(Optional<StoredPdf> found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found.isEmpty()) {
            return false;
        }
        StoredPdf pdf = found.get();
        String tag = "\"" + pdf.sha256() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.bytes().length);
        // RFC 6266: the plain name for all, the encoded one for those who know it.
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + pdf.fileName() + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(pdf.fileName(), StandardCharsets.UTF_8));
        response.getOutputStream().write(pdf.bytes());
        return true;
    }
}
