package nl.strook.websupport.asset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.tenant.TenantSlug;

/**
 * The look of a tenant: a hue and a chroma, both in the address itself. So its stylesheet and its manifest need no
 * tenant, no session and no statement, may be kept for ever, and say nothing about who is a tenant here.
 *
 * @param hue 0-359
 * @param chroma in thousandths, 0-150
 */
record BrandSheet(String slug, int hue, int chroma) {

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]{1,39})-(\\d{1,3})-(\\d{1,3})");

    static BrandSheet of(TenantLook tenant) {
        return new BrandSheet(tenant.slug(), tenant.brandHue(), tenant.brandChroma());
    }

    /** Reads the middle part of the address, such as {@code noord-264-130}. */
    static Optional<BrandSheet> parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !TenantSlug.isPossible(parts.group(1))) {
            return Optional.empty();
        }
        int hue = Integer.parseInt(parts.group(2));
        int chroma = Integer.parseInt(parts.group(3));
        return hue > 359 || chroma > 150 ? Optional.empty() : Optional.of(new BrandSheet(parts.group(1), hue, chroma));
    }

    String name() {
        return slug + "-" + hue + "-" + chroma;
    }

    Asset stylesheet() {
        String css = "[data-brand=\"%s\"] { --brand-h: %d; --brand-c: .%03d; }%n".formatted(slug, hue, chroma);
        return Asset.text(css.getBytes(StandardCharsets.UTF_8), "text/css");
    }

    /** The manifest of the portal of this tenant, by which a phone can install it. */
    Asset manifest(String icons) {
        String json = """
                {
                  "id": "/%1$s/",
                  "name": "Medewerker app",
                  "short_name": "Medewerker",
                  "lang": "nl",
                  "start_url": "/%1$s/",
                  "scope": "/",
                  "display": "standalone",
                  "background_color": "#f3f7f5",
                  "theme_color": "#0c1411",
                  "icons": [
                    { "src": "%2$s/icon-192.png", "sizes": "192x192", "type": "image/png" },
                    { "src": "%2$s/icon-512.png", "sizes": "512x512", "type": "image/png" },
                    { "src": "%2$s/maskable-192.png", "sizes": "192x192", "type": "image/png", "purpose": "maskable" },
                    { "src": "%2$s/maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable" }
                  ]
                }
                """.formatted(slug, icons);
        return Asset.text(json.getBytes(StandardCharsets.UTF_8), "application/manifest+json");
    }
}
