package nl.strook.architecture;

import static nl.strook.architecture.HouseRule.of;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may call a service, and what leaves a line in the audit trail (rule 8). */
final class AccessRules {

    private static final String IDENTITY = "nl.strook.core.identity.";
    static final String ANONYMOUS = IDENTITY + "OpenToAnonymous";
    static final String SYSTEM_WORK = IDENTITY + "SystemWork";
    private static final String AUDITED = "nl.strook.core.audit.Audited";
    private static final List<String> ACCESS =
            List.of(IDENTITY + "RequiresPermission", IDENTITY + "OpenToEmployee", ANONYMOUS, SYSTEM_WORK);
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "executeUpdate");

    static final List<HouseRule> ALL = List.of(
            of(
                    "services-say-who-may-call",
                    "UnguardedLeave",
                    "add @RequiresPermission, @OpenToEmployee, @OpenToAnonymous or @SystemWork",
                    house -> type -> services(type)
                            .filter(method -> ACCESS.stream().noneMatch(each -> says(method, each)))
                            .map(method -> method.getDescription() + " says nobody who may call it")),
            of(
                    "who-writes-is-audited",
                    "UnguardedLeave",
                    "add @Audited(\"module.action\"); work of the platform itself (@SystemWork) is audited by who orders it",
                    house -> type -> services(type)
                            .filter(method -> !says(method, AUDITED) && !says(method, SYSTEM_WORK))
                            .filter(AccessRules::writes)
                            .map(method -> method.getDescription() + " writes without an audit line")),
            of(
                    "few-doors-without-log-in",
                    "UnguardedLeave",
                    "the log-in and what leads to it are the only calls without a person; think twice, then list it",
                    house -> type -> Stream.concat(Stream.of(type), type.getMethods().stream())
                            .filter(each -> each.isAnnotatedWith(ANONYMOUS))
                            .map(each -> ((com.tngtech.archunit.core.domain.properties.HasName.AndFullName) each)
                                            .getFullName()
                                    + " is open to anonymous")));

    private AccessRules() {}

    /** Public methods of a transactional bean: what other beans call through the proxy. */
    private static Stream<JavaMethod> services(JavaClass type) {
        if (!DataRules.isTransactional(type) || type.isAnnotation()) {
            return Stream.of();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean says(JavaMethod method, String annotation) {
        return isAnnotated(method, annotation) || isAnnotated(method.getOwner(), annotation);
    }

    private static boolean isAnnotated(CanBeAnnotated place, String annotation) {
        return place.isAnnotatedWith(annotation);
    }

    /** Whether the method or one that it calls in its own class stores, removes or changes a row. */
    private static boolean writes(JavaMethod method) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(method));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaAccess<?> call : unit.getAccessesFromSelf()) {
                if (changes(call)) {
                    return true;
                }
                if (call.getTargetOwner().equals(method.getOwner())
                        && call.getTarget() instanceof CodeUnitAccessTarget own) {
                    own.resolveMember().ifPresent(open::push);
                }
            }
        }
        return false;
    }

    private static boolean changes(JavaAccess<?> call) {
        if (!(call.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = call.getTargetOwner();
        if (PlaceRules.starts(owner, "jakarta.persistence.", "org.hibernate.")) {
            return WRITES.contains(target.getName());
        }
        // A business verb of an entity that gives nothing back changes the row.
        return owner.isAnnotatedWith(DataRules.ENTITY)
                && !target.getName().equals("<init>")
                && target.getRawReturnType().getName().equals("void");
    }
}
