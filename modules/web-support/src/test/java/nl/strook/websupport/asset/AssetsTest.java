package nl.strook.websupport.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = new Assets();

    @Test
    void theOneStylesheetHoldsAllSheets() {
        String css = new String(assets.find("all.css").orElseThrow().bytes(), StandardCharsets.UTF_8);

        assertThat(css).contains(".pi-wallet", "--brand-h", ".s-ticket", ".ui-button", ".s-account");
    }

    @Test
    void fontsAndIconsAreServedWithTheirType() {
        assertThat(assets.find("fonts/figtree-latin-wght-normal.woff2")
                        .orElseThrow()
                        .type())
                .isEqualTo("font/woff2");
        assertThat(assets.find("app/icon-192.png").orElseThrow().type()).isEqualTo("image/png");
    }

    @Test
    void nothingOutsideTheFolderIsServed() {
        assertThat(assets.find("../../beans.xml")).isEmpty();
        assertThat(assets.find("fonts/LICENSE.txt")).isEmpty();
        assertThat(assets.find("a/b/c.css")).isEmpty();
    }

    @Test
    void theVersionIsTheHashOfTheContent() {
        assertThat(assets.version()).matches("[0-9a-f]{12}").isEqualTo(new Assets().version());
    }
}
