package nl.strook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import nl.strook.moduleapi.FeatureModule;

/**
 * What the rules are about: the packages below a base, and which feature needs which. There are two houses, ours and the
 * canary that breaks every rule.
 *
 * @param requires package word of a feature to those of the features it names in its descriptor
 */
record House(String base, JavaClasses classes, Map<String, Set<String>> requires) {

    static final House OURS =
            new House("nl.strook", new ClassFileImporter().importPaths(SourceTree.classFolders()), descriptors());

    static final House CANARY = new House(
            "nl.strook.canary",
            new ClassFileImporter().importPackages("nl.strook.canary"),
            Map.of("leave", Set.of(), "payroll", Set.of(), "payslips", Set.of("payroll")));

    private static Map<String, Set<String>> descriptors() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (FeatureModule module : ServiceLoader.load(FeatureModule.class)) {
            Set<String> required =
                    Set.copyOf(module.requires().stream().map(House::word).toList());
            found.put(lastWord(module.getClass().getPackageName()), required);
        }
        found.remove("module");
        return Map.copyOf(found);
    }

    private static String lastWord(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    /** Package word of a module id. */
    static String word(String moduleId) {
        return moduleId.replace("-", "");
    }

    /** First word below the base: {@code core}, {@code payslips}; empty for a class of somebody else. */
    String part(JavaClass type) {
        String rest = rest(type);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** Package inside the part: {@code outbox} for nl.strook.core.outbox, empty for the part's root. */
    String inside(JavaClass type) {
        String rest = rest(type);
        int dot = rest.indexOf('.');
        return dot < 0 ? "" : rest.substring(dot + 1);
    }

    private String rest(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(base + ".") ? name.substring(base.length() + 1) : "";
    }

    boolean isFeature(String part) {
        return requires.containsKey(part);
    }

    /** Whether the class stands in this package of ours or below it; written without the base. */
    boolean isIn(JavaClass type, String... packages) {
        String name = type.getPackageName() + ".";
        for (String each : packages) {
            if (name.startsWith(base + "." + each + ".")) {
                return true;
            }
        }
        return false;
    }
}
