package nl.strook.payroll.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a line has its amount, as data: the sentence is a bundle key with parameters.
 *
 * @param key key {@code explain.…} in the payroll bundle; placeholders are {@code {0}}, {@code {1}} …
 * @param baseCents what the rate was taken over, when there is one
 * @param ruleId rule set and rule, such as {@code NL-2026/tax.table}
 * @param source law article or paragraph of the official book
 */
public record Explanation(
        String key,
        List<Param> params,
        @Nullable Long baseCents,
        @Nullable Rate rate,
        String ruleId,
        String source) {}
