package nl.strook.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strook.core.seam.SearchHit;
import nl.strook.core.seam.SearchSource;

/** Finds runs by their period: {@code 2026} the newest of that year, {@code 2026-9} or {@code 2026-9-M} those of the ninth. */
@ApplicationScoped
public class RunSearch implements SearchSource {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-.*)?)?");

    @Inject
    PayrollRuns runs;

    @Override
    public String moduleId() {
        return "payroll";
    }

    @Override
    public String permission() {
        return PayrollPermissions.SEE_ID;
    }

    @Override
    public List<SearchHit> find(String words, int limit) {
        Matcher period = PERIOD.matcher(words);
        if (!period.matches()) {
            return List.of();
        }
        Integer number = period.group(2) == null ? null : Integer.valueOf(period.group(2));
        return runs.ofPeriod(Integer.parseInt(period.group(1)), number, limit).stream()
                .map(run -> new SearchHit(run.getLabel(), "", "calculator", "payroll/run/" + run.getId()))
                .toList();
    }
}
