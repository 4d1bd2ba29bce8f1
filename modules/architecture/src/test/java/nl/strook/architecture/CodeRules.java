package nl.strook.architecture;

import static nl.strook.architecture.HouseRule.forbids;
import static nl.strook.architecture.HouseRule.forbidsInCode;
import static nl.strook.architecture.HouseRule.of;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no class may use, and how it may be called (rule 7 and names). */
final class CodeRules {

    private static final List<String> EMPTY_SUFFIXES =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "Data", "Info", "Dto");
    private static final Set<String> EMPTY_PACKAGES = Set.of("impl", "util", "common", "dto", "helper", "manager");
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    static final List<HouseRule> ALL = List.of(
            forbidsInCode(
                    "no-now-without-clock",
                    "LooksAtTheWall",
                    "inject java.time.Clock and pass it",
                    house -> unit -> calls(unit)
                            .filter(call -> (call.getTarget().getName().equals("now")
                                            && PlaceRules.starts(call.getTargetOwner(), "java.time.")
                                            && call.getDescription().contains(".now()>"))
                                    || (call.getTargetOwner().isEquivalentTo(System.class)
                                            && call.getTarget().getName().equals("currentTimeMillis")))
                            .map(JavaAccess::getDescription)),
            forbids(
                    "no-old-date",
                    "OldDate",
                    "use java.time",
                    house -> (from, to) -> Set.of(
                                    "java.util.Date",
                                    "java.util.Calendar",
                                    "java.util.GregorianCalendar",
                                    "java.sql.Date",
                                    "java.sql.Timestamp")
                            .contains(to.getName())),
            forbidsInCode(
                    "no-console",
                    "Prints",
                    "log through System.Logger",
                    house -> unit -> unit.getAccessesFromSelf().stream()
                            .filter(access -> (access.getTargetOwner().isEquivalentTo(System.class)
                                            && Set.of("out", "err")
                                                    .contains(access.getTarget().getName()))
                                    || access.getTarget().getName().equals("printStackTrace"))
                            .map(JavaAccess::getDescription)),
            forbids(
                    "no-ejb",
                    "OldBean",
                    "an EJB in EAR/lib is silently ignored; use CDI and jakarta.transaction.Transactional",
                    house -> (from, to) -> PlaceRules.starts(to, "jakarta.ejb.")),
            of(
                    "no-floating-money",
                    "FloatingWage",
                    "money is whole cents, rates are BigDecimal; a double is never exact",
                    house -> type -> house.isIn(type, "core.money", "core.workforce", "payroll", "payslips", "leave")
                            ? floating(type)
                            : Stream.of()),
            of(
                    "names-say-something",
                    "LeaveHelper",
                    "name it after what it does or stands for",
                    house -> type -> Stream.of(type)
                            .filter(each -> EMPTY_SUFFIXES.stream()
                                            .anyMatch(suffix ->
                                                    each.getSimpleName().endsWith(suffix))
                                    || Stream.of(each.getPackageName().split("\\."))
                                            .anyMatch(EMPTY_PACKAGES::contains))
                            .map(each -> "Name <" + each.getName() + "> says nothing")));

    private CodeRules() {}

    static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .filter(access -> !(access.getTarget()
                        instanceof com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget));
    }

    private static Stream<String> floating(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> FLOATING.contains(
                        field.getRawType().getBaseComponentType().getName()))
                .map(field -> field.getDescription() + " is floating");
        Stream<String> units = type.getCodeUnits().stream()
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> FLOATING.contains(unit.getRawReturnType().getName())
                        || unit.getRawParameterTypes().stream().anyMatch(each -> FLOATING.contains(each.getName())))
                .map(unit -> unit.getDescription() + " is floating");
        Stream<String> used = type.getCodeUnits().stream()
                .flatMap(CodeRules::calls)
                .filter(call -> Set.of("doubleValue", "floatValue", "parseDouble", "parseFloat")
                        .contains(call.getTarget().getName()))
                .map(JavaAccess::getDescription);
        return Stream.of(fields, units, used).flatMap(each -> each);
    }
}
