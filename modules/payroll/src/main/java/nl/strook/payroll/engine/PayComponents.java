package nl.strook.payroll.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bureau's master set of pay components, read once from {@code pay-components.csv}. */
public final class PayComponents {

    private static final int RATE_DECIMALS = 4;

    private PayComponents() {}

    /** The whole set in the order of the file; the engine's own lines are in it, not enterable. */
    public static List<PayComponent> master() {
        return List.copyOf(Loaded.BY_CODE.values());
    }

    public static Optional<PayComponent> master(String code) {
        return Optional.ofNullable(Loaded.BY_CODE.get(code));
    }

    /** A component that must be there: one of {@link LineCode}. */
    static PayComponent required(String code) {
        return master(code).orElseThrow(() -> new IllegalStateException("No pay component " + code));
    }

    private static PayComponent read(String[] cells) {
        return new PayComponent(
                cells[0],
                ComponentKind.valueOf(cells[1]),
                cells[2],
                null,
                TaxTreatment.valueOf(cells[3]),
                yes(cells[4]),
                yes(cells[5]),
                yes(cells[6]),
                yes(cells[7]),
                yes(cells[8]),
                Unit.valueOf(cells[9]),
                cells[10].isEmpty() ? null : Percent.of(cells[10]),
                cells[11].isEmpty() ? null : Long.valueOf(Figures.scaledValue(cells[11], RATE_DECIMALS)),
                textOrNull(cells[12]),
                yes(cells[13]));
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("yes or no, not " + cell);
        };
    }

    private static @Nullable String textOrNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static final class Loaded {
        static final Map<String, PayComponent> BY_CODE = new LinkedHashMap<>();

        static {
            for (String[] cells : Figures.csv("pay-components.csv")) {
                PayComponent component = read(cells);
                BY_CODE.put(component.code(), component);
            }
        }
    }
}
