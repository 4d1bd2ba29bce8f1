package nl.strook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule over classes.
 *
 * @param name first word of its lines in exceptions.txt
 * @param canary simple name of the class of nl.strook.canary that breaks it
 */
record HouseRule(String name, String canary, Function<House, ArchRule> rule) {

    /** What breaks the rule, one line each, exceptions included. */
    List<String> violations(House house) {
        return rule.apply(house)
                .allowEmptyShould(true)
                .evaluate(house.classes())
                .getFailureReport()
                .getDetails();
    }

    /** A rule that forbids some dependencies. */
    static HouseRule forbids(
            String name, String canary, String advice, Function<House, BiPredicate<JavaClass, JavaClass>> forbidden) {
        return of(name, canary, advice, house -> {
            BiPredicate<JavaClass, JavaClass> bad = forbidden.apply(house);
            return type -> type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            bad.test(type, dependency.getTargetClass().getBaseComponentType()))
                    .map(dependency -> dependency.getDescription());
        });
    }

    /** A rule that reads calls and field accesses of methods. */
    static HouseRule forbidsInCode(
            String name, String canary, String advice, Function<House, Function<JavaCodeUnit, Stream<String>>> finder) {
        return of(name, canary, advice, house -> {
            Function<JavaCodeUnit, Stream<String>> find = finder.apply(house);
            return type -> type.getCodeUnits().stream().flatMap(find);
        });
    }

    /** A rule that finds its own violations in a class. */
    static HouseRule of(
            String name, String canary, String advice, Function<House, Function<JavaClass, Stream<String>>> finder) {
        return new HouseRule(name, canary, house -> {
            Function<JavaClass, Stream<String>> find = finder.apply(house);
            return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>(name) {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    find.apply(type)
                            .forEach(found -> events.add(SimpleConditionEvent.violated(type, found + " -> " + advice)));
                }
            });
        });
    }
}
