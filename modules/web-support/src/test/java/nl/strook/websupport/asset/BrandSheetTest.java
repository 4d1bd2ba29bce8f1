package nl.strook.websupport.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BrandSheetTest {

    @Test
    void theStylesheetOfATenantIsOneLine() {
        BrandSheet noord = BrandSheet.parse("noord-264-130").orElseThrow();

        assertThat(new String(noord.stylesheet().bytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("[data-brand=\"noord\"] { --brand-h: 264; --brand-c: .130; }");
    }

    @Test
    void aSlugWithDashesKeepsThem() {
        assertThat(BrandSheet.parse("bakkerij-centrum-48-90").orElseThrow().slug())
                .isEqualTo("bakkerij-centrum");
    }

    @Test
    void anotherAddressIsNoBrand() {
        assertThat(BrandSheet.parse("noord-360-130")).isEmpty();
        assertThat(BrandSheet.parse("noord-264-151")).isEmpty();
        assertThat(BrandSheet.parse("admin-264-130")).isEmpty();
        assertThat(BrandSheet.parse("x\"]-264-130")).isEmpty();
    }

    @Test
    @Tag("R23")
    void theManifestMakesThePortalInstallable() {
        String manifest = new String(
                BrandSheet.parse("noord-264-130")
                        .orElseThrow()
                        .manifest("/assets/1/app")
                        .bytes(),
                StandardCharsets.UTF_8);

        assertThat(manifest)
                .contains("\"Medewerker app\"", "\"start_url\": \"/noord/\"", "\"display\": \"standalone\"")
                .contains("192x192", "512x512", "maskable");
    }
}
