package nl.strook.core.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R92")
class TenantContextTest {

    private static final TenantId NOORD = new TenantId(new UUID(1, 1));
    private static final TenantId WEST = new TenantId(new UUID(1, 2));

    private final TenantResolver resolver = new TenantResolver();

    @Test
    void withoutATenantThereIsNoSessionAtAll() {
        assertThat(TenantContext.isBound()).isFalse();
        assertThatThrownBy(resolver::resolveCurrentTenantIdentifier).isInstanceOf(NoTenantException.class);
    }

    @Test
    void theTenantEndsWithItsBinding() {
        try (TenantContext.Binding ignored = TenantContext.bind(NOORD)) {
            assertThat(resolver.resolveCurrentTenantIdentifier()).isEqualTo(NOORD.value());
        }
        assertThatThrownBy(TenantContext::current).isInstanceOf(NoTenantException.class);
    }

    @Test
    void anotherTenantIsNotBoundOverTheFirst() {
        try (TenantContext.Binding ignored = TenantContext.bind(NOORD)) {
            assertThatThrownBy(() -> TenantContext.bind(WEST)).isInstanceOf(IllegalStateException.class);
            assertThat(TenantContext.current()).isEqualTo(NOORD);
        }
    }

    @Test
    void anotherThreadHasNoTenant() {
        try (TenantContext.Binding ignored = TenantContext.bind(NOORD)) {
            assertThatThrownBy(() -> CompletableFuture.supplyAsync(TenantContext::current)
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(NoTenantException.class);
        }
    }
}
