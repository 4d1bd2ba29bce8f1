package nl.strook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of exceptions holds nothing that the house does not need. */
class ExceptionListTest {

    @Test
    void everyExceptionIsNeeded() {
        assertThat(ExceptionList.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(violations(entry.rule()))
                        .as(entry.toString())
                        .anyMatch(violation -> entry.covers(entry.rule(), violation)));
    }

    private static List<String> violations(String name) {
        for (HouseRule rule : HouseRulesTest.RULES) {
            if (rule.name().equals(name)) {
                return rule.violations(House.OURS);
            }
        }
        for (TextRule rule : TextRulesTest.RULES) {
            if (rule.name().equals(name)) {
                return rule.violations().apply(TextRulesTest.ours());
            }
        }
        return List.of();
    }
}
