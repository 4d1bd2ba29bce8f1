package nl.strook.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.strook.core.module.ModuleDecision.Reason;
import nl.strook.core.module.ModulePolicy.SwitchState;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.ModuleOption;
import nl.strook.moduleapi.SwitchedBy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModulePolicyTest {

    private final ModuleCatalog catalog = new ModuleCatalog(List.of(
            module("hello", SwitchedBy.EMPLOYER),
            module("slips", SwitchedBy.CONTRACT),
            module("run", SwitchedBy.NOBODY)));

    @Test
    void aModuleIsOnUntilSomebodySwitchesItOff() {
        assertThat(policy(Map.of()).decide("hello").on()).isTrue();
    }

    @Test
    @Tag("R29")
    void theEmployersSwitchDecidesInsideTheContract() {
        ModuleDecision decision =
                policy(Map.of("hello/", new SwitchState(true, false))).decide("hello");
        assertThat(decision.on()).isFalse();
        assertThat(decision.reasons()).containsExactly(Reason.IN_CONTRACT, Reason.SWITCHED_OFF);
    }

    @Test
    @Tag("R32")
    void theContractWinsOverTheSwitch() {
        ModuleDecision decision =
                policy(Map.of("hello/", new SwitchState(false, true))).decide("hello");
        assertThat(decision.on()).isFalse();
        assertThat(decision.because()).isEqualTo(Reason.NOT_IN_CONTRACT);
    }

    @Test
    void aModuleOfTheContractIgnoresTheSwitch() {
        assertThat(policy(Map.of("slips/", new SwitchState(true, false)))
                        .decide("slips")
                        .on())
                .isTrue();
    }

    @Test
    void anUnknownModuleIsOff() {
        assertThat(policy(Map.of()).decide("nothing").because()).isEqualTo(Reason.NOT_INSTALLED);
    }

    @Test
    void anOptionFallsWithItsModule() {
        assertThat(policy(Map.of("hello/", new SwitchState(true, false)))
                        .decide("hello", "wave")
                        .on())
                .isFalse();
        assertThat(policy(Map.of()).decide("hello", "wave").on()).isTrue();
        assertThat(policy(Map.of("hello/wave", new SwitchState(true, false)))
                        .decide("hello", "wave")
                        .because())
                .isEqualTo(Reason.OPTION_OFF);
    }

    private ModulePolicy policy(Map<String, SwitchState> switches) {
        return new ModulePolicy(catalog, switches);
    }

    private static FeatureModule module(String id, SwitchedBy switchedBy) {
        return new FeatureModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public SwitchedBy switchedBy() {
                return switchedBy;
            }

            @Override
            public List<ModuleOption> options() {
                return List.of(ModuleOption.on("wave"));
            }
        };
    }
}
