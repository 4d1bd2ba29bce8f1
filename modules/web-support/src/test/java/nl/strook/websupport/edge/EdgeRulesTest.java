package nl.strook.websupport.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.strook.websupport.edge.EdgeRules.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeRulesTest {

    private static final SiteAddress LOCAL = SiteAddress.of(Map.of("STROOK_HTTP_PORT", "8080"));
    private static final SiteAddress REAL = SiteAddress.of(Map.of(
            "STROOK_PUBLIC_URL", "https://mijn.strook.example/", "STROOK_ADMIN_URL", "https://beheer.strook.example"));

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "FOO"})
    void onlyThreeMethodsAreKnown(String method) {
        assertThat(EdgeRules.refusal(new Asked(method, "localhost:8080", "same-origin", null, 0), LOCAL))
                .isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 0",
        "127.0.0.1:8080, 0",
        "[::1]:8080, 0",
        "LOCALHOST, 0",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "localhost:8080@evil.example, 421",
        ", 421"
    })
    void aLoopbackAddressAnswersToItsThreeNames(String host, int status) {
        assertThat(EdgeRules.refusal(new Asked("GET", host, null, null, 0), LOCAL))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"mijn.strook.example, 0", "beheer.strook.example:443, 0", "localhost, 421", "strook.example, 421"})
    void aRealAddressAnswersToItsOwnNamesOnly(String host, int status) {
        assertThat(EdgeRules.refusal(new Asked("GET", host, null, null, 0), REAL))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, , 0",
        "same-site, , 403",
        "cross-site, , 403",
        "none, , 403",
        "cross-site, http://localhost:8080, 403",
        ", http://localhost:8080, 0",
        ", https://localhost:8080, 0",
        ", http://localhost:9999, 403",
        ", https://evil.example, 403",
        ", null, 403",
        ", , 403"
    })
    void aPostMustComeFromAPageOfOurs(String fetchSite, String origin, int status) {
        assertThat(EdgeRules.refusal(new Asked("POST", "localhost:8080", fetchSite, origin, 0), LOCAL))
                .isEqualTo(status);
    }

    @Test
    void lookingMayComeFromAnywhere() {
        assertThat(EdgeRules.refusal(new Asked("GET", "localhost", "cross-site", null, 0), LOCAL))
                .isZero();
    }

    @Test
    void aBodyThatNobodyReadsIsRefusedBeforeItIsRead() {
        long most = 25L * 1024 * 1024;
        assertThat(EdgeRules.refusal(new Asked("POST", "localhost", "same-origin", null, most), LOCAL))
                .isZero();
        assertThat(EdgeRules.refusal(new Asked("POST", "localhost", "same-origin", null, most + 1), LOCAL))
                .isEqualTo(413);
    }
}
