package nl.strook.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.NoTenantException;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.testkit.AsTenant;
import nl.strook.testkit.MovableClock;
import org.junit.jupiter.api.Test;

class GreetingTest {

    private final MovableClock clock = MovableClock.at("2026-11-25T09:00");

    @Test
    void aGreetingKeepsItsMoment() {
        clock.pass(Duration.ofMinutes(5));

        Greeting greeting = Greeting.say(" Hallo ", clock.instant());

        assertThat(greeting.getWords()).isEqualTo("Hallo");
        assertThat(greeting.getSaidAt()).isEqualTo("2026-11-25T08:05:00Z");
    }

    @Test
    void silenceIsNoGreeting() {
        assertThatThrownBy(() -> Greeting.say("  ", clock.instant()))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("hello.words.missing"));
    }

    @Test
    void aTestHasATenantOnlyInside() {
        TenantId tenant = AsTenant.anyTenant();

        assertThat(AsTenant.run(tenant, TenantContext::current)).isEqualTo(tenant);
        assertThatThrownBy(TenantContext::current).isInstanceOf(NoTenantException.class);
    }
}
