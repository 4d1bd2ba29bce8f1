package nl.strook.websupport.asset;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * {@code /assets/{version}/{file}}, {@code /assets/brand/{slug}-{hue}-{chroma}.css} and {@code
 * /assets/manifest/….webmanifest}: the same for everybody, so without session and kept for a year.
 */
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        Optional<Asset> found = slash < 1
                ? Optional.empty()
                : find(
                        path.substring(0, slash),
                        path.substring(slash + 1),
                        request.getServletContext().getContextPath());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = !path.startsWith("dev/") && !isOutdated(path.substring(0, slash));
        send(request, response, found.get(), current);
    }

    private Optional<Asset> find(String kind, String name, String application) {
        return switch (kind) {
            case "brand" -> BrandSheet.parse(cut(name, ".css")).map(BrandSheet::stylesheet);
            case "manifest" ->
                BrandSheet.parse(cut(name, ".webmanifest"))
                        .map(sheet -> sheet.manifest(application + "/assets/" + assets.version() + "/app"));
            default -> assets.find(name);
        };
    }

    private boolean isOutdated(String kind) {
        return kind.equals("manifest") || (!kind.equals("brand") && !kind.equals(assets.version()));
    }

    private static String cut(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Asset asset, boolean forAYear)
            throws IOException {
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", forAYear ? FOR_A_YEAR : "no-cache");
        byte[] body = asset.bytes();
        if (asset.text()) {
            response.setHeader("Vary", "Accept-Encoding");
            if (acceptsGzip(request)) {
                body = gzip(body);
                response.setHeader("Content-Encoding", "gzip");
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }
}
