package nl.strook.architecture;

import static nl.strook.architecture.HouseRule.forbids;
import static nl.strook.architecture.HouseRule.forbidsInCode;
import static nl.strook.architecture.HouseRule.of;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The walls around rows: entities, the entity manager and SQL (rules 5 to 7). */
final class DataRules {

    static final String ENTITY = "jakarta.persistence.Entity";
    static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String SHARED = "nl.strook.core.tenant.SharedAcrossTenants";

    /** The only places with SQL or JDBC; their tests run the isolation probes on every statement. */
    private static final String[] SQL_PLACES = {
        "core.outbox", "core.health", "core.module.Migrations", "payroll.store", "payslips.store", "testkit.isolation"
    };

    static final List<HouseRule> ALL = List.of(
            of(
                    "entities-belong-to-a-tenant",
                    "Homeless",
                    "extend TenantEntity, or say with @SharedAcrossTenants why the row is everybody's",
                    house -> type -> Stream.of(type)
                            .filter(each -> each.isAnnotatedWith(ENTITY))
                            .filter(each -> !each.isAssignableTo("nl.strook.core.tenant.TenantEntity")
                                    && why(each).isBlank())
                            .map(each -> "Entity <" + each.getName() + "> belongs to no tenant")),
            of(
                    "shared-rows-in-core-only",
                    "EverybodysLeave",
                    "rows of all tenants live in core; a feature's row belongs to a tenant",
                    house -> type -> Stream.of(type)
                            .filter(each -> each.isAnnotatedWith(SHARED)
                                    && !house.part(each).equals("core"))
                            .map(each -> "Entity <" + each.getName() + "> is shared across tenants")),
            of(
                    "entity-manager-in-transactions-only",
                    "ReadsWithoutTransaction",
                    "hold an EntityManager in a @Transactional bean only; others are package-private and handed it per call",
                    house -> type -> Stream.of(type)
                            .filter(each -> !isTransactional(each))
                            .filter(each -> each.getFields().stream()
                                            .anyMatch(
                                                    field -> field.getRawType().isAssignableTo(ENTITY_MANAGER))
                                    || (each.getModifiers().contains(JavaModifier.PUBLIC) && touches(each)))
                            .map(each -> "Class <" + each.getName() + "> holds an EntityManager")),
            forbidsInCode(
                    "no-way-around-the-tenant",
                    "DigsUnderTheWall",
                    "the tenant filter is never switched off and a stateless session does not have it",
                    house -> unit -> unit.getAccessesFromSelf().stream()
                            .filter(access -> Set.of("disableFilter", "openStatelessSession", "withTenantId")
                                            .contains(access.getTarget().getName())
                                    || access.getTargetOwner().getName().equals("org.hibernate.StatelessSession"))
                            .map(JavaAccess::getDescription)),
            forbidsInCode(
                    "native-queries-in-named-places",
                    "NativeLeave",
                    "native SQL does not have the tenant filter; write JPQL, or stand in a named place",
                    house -> unit -> house.isIn(unit.getOwner(), SQL_PLACES)
                            ? Stream.of()
                            : unit.getAccessesFromSelf().stream()
                                    .filter(access -> Set.of(
                                                    "createNativeQuery",
                                                    "createNativeMutationQuery",
                                                    "createStoredProcedureQuery",
                                                    "doWork",
                                                    "doReturningWork")
                                            .contains(access.getTarget().getName()))
                                    .map(JavaAccess::getDescription)),
            forbids(
                    "jdbc-in-named-places",
                    "JdbcLeave",
                    "JDBC does not have the tenant filter; use the EntityManager, or stand in a named place",
                    house -> (from, to) -> PlaceRules.starts(to, "java.sql.", "javax.sql.")
                            && !to.getSimpleName().endsWith("Exception")
                            && !house.isIn(from, SQL_PLACES)
                            && !from.getName().equals("nl.strook.core.module.Migrations")));

    private DataRules() {}

    /** A bean that opens transactions, wholly or in one method. */
    static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
    }

    private static boolean touches(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(ENTITY_MANAGER));
    }

    private static String why(JavaClass type) {
        return type.tryGetAnnotationOfType(SHARED)
                .flatMap(found -> java.util.Optional.ofNullable(
                        (String) found.get("value").orElse(null)))
                .orElse("");
    }
}
