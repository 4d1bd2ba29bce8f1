package nl.strook.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.module.ModuleCatalog;
import nl.strook.core.module.ModuleDecision.Reason;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.ModulePolicy.SwitchState;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.ModuleOption;
import nl.strook.moduleapi.SwitchedBy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R31")
class MailPoliciesTest {

    private static final UUID NOORD = new UUID(1, 1);
    private static final UUID BAKERY = new UUID(1, 2);
    private static final UUID INSTALLATION = new UUID(0, 0);

    private final Map<UUID, ModulePolicy> switches = new HashMap<>();
    private final MailPolicies policies = new MailPolicies(tenant -> Optional.ofNullable(switches.get(tenant)));

    MailPoliciesTest() {
        switches.put(NOORD, policy(Map.of()));
        switches.put(BAKERY, policy(Map.of()));
    }

    @Test
    void aMailOfAModuleThatIsOnGoesOut() {
        assertThat(policies.against(NOORD, "hello", null)).isEmpty();
        assertThat(policies.against(NOORD, "hello", "wave")).isEmpty();
    }

    @Test
    void aMailOfAModuleThatIsOffDoesNotAndOnlyThere() {
        switches.put(NOORD, policy(Map.of("hello/", new SwitchState(true, false))));

        assertThat(policies.against(NOORD, "hello", null)).contains(Reason.SWITCHED_OFF);
        assertThat(policies.against(NOORD, "hello", "wave")).contains(Reason.SWITCHED_OFF);
        assertThat(policies.against(BAKERY, "hello", null)).isEmpty();
    }

    @Test
    @Tag("R32")
    void outsideTheContractNothingGoesOut() {
        switches.put(NOORD, policy(Map.of("hello/", new SwitchState(false, true))));

        assertThat(policies.against(NOORD, "hello", null)).contains(Reason.NOT_IN_CONTRACT);
    }

    @Test
    void anOptionThatIsOffHoldsItsOwnMailsOnly() {
        switches.put(NOORD, policy(Map.of("hello/wave", new SwitchState(true, false))));

        assertThat(policies.against(NOORD, "hello", "wave")).contains(Reason.OPTION_OFF);
        assertThat(policies.against(NOORD, "hello", null)).isEmpty();
    }

    @Test
    void whatNoModuleSendsGoesOut() {
        assertThat(policies.against(NOORD, "identity", null)).isEmpty();
        assertThat(policies.against(INSTALLATION, "hello", null)).isEmpty();
    }

    @Test
    void theSwitchesAreAskedAnewWhenTheyMayHaveChanged() {
        assertThat(policies.against(NOORD, "hello", null)).isEmpty();
        switches.put(NOORD, policy(Map.of("hello/", new SwitchState(true, false))));
        assertThat(policies.against(NOORD, "hello", null)).isEmpty();

        policies.forget();

        assertThat(policies.against(NOORD, "hello", null)).contains(Reason.SWITCHED_OFF);
    }

    private static ModulePolicy policy(Map<String, SwitchState> switches) {
        FeatureModule hello = new FeatureModule() {
            @Override
            public String id() {
                return "hello";
            }

            @Override
            public SwitchedBy switchedBy() {
                return SwitchedBy.EMPLOYER;
            }

            @Override
            public List<ModuleOption> options() {
                return List.of(ModuleOption.on("wave"));
            }
        };
        return new ModulePolicy(new ModuleCatalog(List.of(hello)), switches);
    }
}
