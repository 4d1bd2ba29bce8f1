package nl.strook.websupport.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void thePolicyAllowsNothingInline() {
        assertThat(SecurityHeaders.POLICY)
                .startsWith("default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'")
                .endsWith("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyAnHttpsAddressAsksForHttps() {
        SiteAddress plain = SiteAddress.of(Map.of());
        SiteAddress secure = SiteAddress.of(Map.of("STROOK_PUBLIC_URL", "https://mijn.strook.example"));
        assertThat(SecurityHeaders.of(plain, false)).doesNotContainKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.of(secure, false))
                .containsEntry("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
    }

    @Test
    void pagesAreNotStoredAndFilesSayForThemselves() {
        SiteAddress site = SiteAddress.of(Map.of());
        assertThat(SecurityHeaders.of(site, false)).containsEntry("Cache-Control", "no-store");
        assertThat(SecurityHeaders.of(site, true)).doesNotContainKey("Cache-Control");
    }

    @Test
    void cookiesAreBoundToTheHostUnlessAskedOtherwise() {
        assertThat(SiteAddress.of(Map.of()).sessionCookie("ess")).isEqualTo("__Host-ess");
        assertThat(SiteAddress.of(Map.of("STROOK_SECURE_COOKIES", "false")).sessionCookie("adm"))
                .isEqualTo("strook-adm");
    }
}
