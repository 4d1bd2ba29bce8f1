package nl.strook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule over classes holds in our house and fails in the canary's. */
class HouseRulesTest {

    static final List<HouseRule> RULES = Stream.of(PlaceRules.ALL, CodeRules.ALL, DataRules.ALL, AccessRules.ALL)
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> ourHouseKeeps() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(ExceptionList.withoutExceptions(rule.name(), rule.violations(House.OURS)))
                                .as(rule.name())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryBreaks() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.violations(House.CANARY))
                                .as(rule.name())
                                .anyMatch(violation -> violation.contains("." + rule.canary()))));
    }

    @Test
    void theCanaryThatKeepsTheRulesIsLeftInPeace() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.violations(House.CANARY))
                        .noneMatch(violation -> violation.contains("KeepsTheRules")));
    }

    @Test
    void theAuditRuleSeesWritesThroughOtherMethodsAndEntities() {
        HouseRule rule = AccessRules.ALL.get(1);
        assertThat(rule.violations(House.CANARY))
                .anyMatch(violation -> violation.contains("storeThroughAnother"))
                .anyMatch(violation -> violation.contains("UnguardedLeave.change("))
                .noneMatch(violation -> violation.contains("look"));
    }

    @Test
    void theRulesSeeEveryPartOfTheHouse() {
        assertThat(House.OURS.classes().stream().map(House.OURS::part).distinct())
                .contains("moduleapi", "core", "websupport", "reports", "essweb", "tenantadmin", "payroll", "payslips");
        assertThat(House.OURS.requires()).containsKeys("payroll", "payslips");
    }
}
