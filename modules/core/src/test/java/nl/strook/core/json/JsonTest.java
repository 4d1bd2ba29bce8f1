package nl.strook.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Inner(@Nullable String name, BigDecimal rate) {
        boolean isBig() {
            return true;
        }
    }

    record Outer(
            LocalDate on,
            long cents,
            List<Inner> parts,
            @Nullable Inner none) {}

    @Test
    void aRecordComesBackAsItWas() {
        Outer value = new Outer(LocalDate.of(2026, 2, 28), -5, List.of(new Inner(null, new BigDecimal("4.80"))), null);
        assertThat(Json.read(Json.bytes(value), Outer.class)).isEqualTo(value);
    }

    @Test
    void theTextIsCanonical() {
        assertThat(Json.write(new Outer(LocalDate.of(2026, 2, 28), 1, List.of(), null)))
                .isEqualTo("{\"cents\":1,\"on\":\"2026-02-28\",\"parts\":[]}");
    }

    @Test
    void aPartIsReadWithoutWhatStandsBehindIt() {
        byte[] cutOff = "{\"other\":[{\"cents\":1}],\"whole\":{\"inner\":{\"name\":\"Anne\",\"rate\":1},"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Json.part(cutOff, Inner.class, "whole", "inner")).isEqualTo(new Inner("Anne", BigDecimal.ONE));
        assertThatThrownBy(() ->
                        Json.part("{\"whole\":{}}".getBytes(StandardCharsets.UTF_8), Inner.class, "whole", "inner"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inner");
    }
}
