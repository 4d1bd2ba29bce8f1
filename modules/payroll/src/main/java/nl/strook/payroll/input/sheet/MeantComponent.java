package nl.strook.payroll.input.sheet;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses the pay component behind an unknown code: by its description, else by a code that differs in one sign. */
final class MeantComponent {

    private MeantComponent() {}

    static @Nullable KnownComponent of(String code, String description, Collection<KnownComponent> components) {
        String wanted = description.toLowerCase(Locale.ROOT);
        KnownComponent near = null;
        for (KnownComponent component : components) {
            if (!component.isEntered()) {
                continue;
            }
            if (!wanted.isEmpty() && component.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return component;
            }
            if (near == null && differsInOneSign(code, component.code())) {
                near = component;
            }
        }
        return near;
    }

    private static boolean differsInOneSign(String a, String b) {
        if (a.length() == b.length()) {
            int different = 0;
            for (int i = 0; i < a.length(); i++) {
                different += a.charAt(i) == b.charAt(i) ? 0 : 1;
            }
            return different == 1;
        }
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (longer.length() - shorter.length() != 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }
}
