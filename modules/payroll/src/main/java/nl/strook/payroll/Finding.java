package nl.strook.payroll;

import java.util.Arrays;
import java.util.List;
import nl.strook.core.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation found about one result.
 *
 * @param values for the text of the finding: dates as ISO, amounts in cents, percentages as whole numbers
 * @param amounts the figures on which an acceptance rests
 */
record Finding(
        FindingKind kind, List<String> values, @Nullable Long previousNetCents, long netCents, String amounts) {

    static Finding of(FindingKind kind, @Nullable Long previousNetCents, long netCents, String... values) {
        String amounts = netCents + "|" + previousNetCents + "|" + String.join("|", values);
        return new Finding(kind, List.of(values), previousNetCents, netCents, amounts);
    }

    static List<Finding> read(String json) {
        return Arrays.asList(Json.read(json, Finding[].class));
    }
}
