package nl.strook.core.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.tenant.UuidV7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R91")
class FieldCipherTest {

    private static final TenantId NOORD = new TenantId(UuidV7.next());
    private static final TenantId WEST = new TenantId(UuidV7.next());
    private static final SealedColumn BSN = SealedColumn.of("employee", "bsn");

    private final FieldCipher cipher = new FieldCipher();
    private final BlindIndex index = new BlindIndex();

    @BeforeEach
    void wire() {
        TenantKeys keys = new TenantKeys();
        keys.master = KeysFile.of(lines());
        keys.rows = new RowsInMemory();
        keys.tenants = new TenantsInMemory();
        cipher.keys = keys;
        index.keys = keys;
    }

    @Test
    void aSealedBsnOpensWhereItWasSealedAndTakesThirtyBytesMore() {
        byte[] sealed = as(NOORD, () -> cipher.seal("123456782", BSN));
        assertThat(sealed).hasSize(9 + FieldCipher.OVERHEAD);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("123456782");
        assertThat(as(NOORD, () -> cipher.open(sealed, BSN))).isEqualTo("123456782");
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(as(NOORD, () -> cipher.seal("123456782", BSN)))
                .isNotEqualTo(as(NOORD, () -> cipher.seal("123456782", BSN)));
    }

    @Test
    void aValueMovedToAnotherTenantDoesNotOpen() {
        byte[] sealed = as(NOORD, () -> cipher.seal("123456782", BSN));
        assertThatThrownBy(() -> as(WEST, () -> cipher.open(sealed, BSN))).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void aValueMovedToAnotherColumnOrRowDoesNotOpen() {
        UUID row = UuidV7.next();
        byte[] sealed = as(NOORD, () -> cipher.seal("123456782", BSN.row(row)));
        SealedColumn iban = SealedColumn.of("employee", "iban").row(row);
        assertThatThrownBy(() -> as(NOORD, () -> cipher.open(sealed, iban))).isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() -> as(NOORD, () -> cipher.open(sealed, BSN.row(UuidV7.next()))))
                .isInstanceOf(SealBrokenException.class);
        assertThat(as(NOORD, () -> cipher.open(sealed, BSN.row(row)))).isEqualTo("123456782");
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = as(NOORD, () -> cipher.seal("123456782", BSN));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> as(NOORD, () -> cipher.open(changed, BSN)))
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void theBlindIndexFindsInsideOneTenantOnly() {
        byte[] noord = as(NOORD, () -> index.of("bsn", "123456782"));
        assertThat(noord).hasSize(16).isEqualTo(as(NOORD, () -> index.of("bsn", "123456782")));
        assertThat(as(WEST, () -> index.of("bsn", "123456782"))).isNotEqualTo(noord);
        assertThat(as(NOORD, () -> index.of("iban", "123456782"))).isNotEqualTo(noord);
    }

    @Test
    void aMissingOrWrongKeysFileIsSaidInOneLine(@TempDir Path folder) {
        assertThatThrownBy(() -> KeysFile.load(null)).hasMessageContaining("STROOK_KEYS_FILE is not set");
        assertThatThrownBy(() -> KeysFile.load(folder.resolve("none").toString()))
                .hasMessageContaining("cannot be read");
        Properties shorter = lines();
        shorter.setProperty("kek.k1", "AAAA");
        assertThatThrownBy(() -> KeysFile.of(shorter)).hasMessageContaining("kek.k1 must be 32 bytes");
        Properties without = lines();
        without.remove("pepper.current");
        assertThatThrownBy(() -> KeysFile.of(without)).hasMessageContaining("pepper.current");
    }

    public static Properties lines() {
        Properties lines = new Properties();
        lines.setProperty("kek.current", "k1");
        lines.setProperty("kek.k1", Base64.getEncoder().encodeToString(Sealing.random(32)));
        lines.setProperty("pepper.current", "p1");
        lines.setProperty("pepper.p1", Base64.getEncoder().encodeToString(Sealing.random(32)));
        return lines;
    }

    private static <T> T as(TenantId tenant, Supplier<T> work) {
        try (TenantContext.Binding ignored = TenantContext.bind(tenant)) {
            return work.get();
        }
    }

    private static final class RowsInMemory extends TenantKeyRows {
        private final Map<TenantId, List<TenantKey>> rows = new ConcurrentHashMap<>();

        @Override
        public List<TenantKey> of(TenantId tenant) {
            return rows.getOrDefault(tenant, List.of());
        }

        @Override
        public void add(TenantId tenant, int number, String kekId, byte[] dataKey, byte[] indexKey) {
            rows.computeIfAbsent(tenant, key -> new ArrayList<>())
                    .add(new TenantKey(tenant, number, kekId, dataKey, indexKey, java.time.Instant.EPOCH));
        }
    }

    private static final class TenantsInMemory extends Tenants {
        @Override
        public <T> T runOnPlatform(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void runOnPlatform(Runnable work) {
            work.run();
        }
    }
}
