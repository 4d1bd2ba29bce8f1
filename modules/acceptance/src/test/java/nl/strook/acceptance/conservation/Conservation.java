package nl.strook.acceptance.conservation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The conservation checker: what must be there exactly once is there exactly once, sums are the sums of their parts, nothing
 * is half. Run after every kill, and by the suite over the demo world; a green suite with a fault here is red.
 */
public final class Conservation {

    private Conservation() {}

    /** @return what does not fit, a line each; empty when all is well */
    public static List<String> faults(Path dataDirectory) {
        List<String> faults = new ArrayList<>();
        try (Rows rows = Rows.of(dataDirectory)) {
            RunConservation.check(rows, faults);
            new DocumentConservation(rows, new TenantSeals(rows, dataDirectory.resolve("keys.properties")))
                    .check(faults);
            MailConservation.check(rows, faults);
            AuditConservation.check(rows, faults);
            TenantConservation.check(rows, faults);
        }
        return faults;
    }

    /** By hand: {@code Conservation DIRECTORY}; exit code 1 when something does not fit. */
    public static void main(String[] arguments) {
        List<String> faults = faults(Path.of(arguments[0]));
        faults.forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "All is conserved." : faults.size() + " faults.");
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
