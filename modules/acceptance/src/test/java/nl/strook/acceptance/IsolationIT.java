package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.strook.core.tenant.NoTenantException;
import nl.strook.core.tenant.SharedAcrossTenants;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;
import nl.strook.testkit.AsTenant;
import nl.strook.testkit.isolation.Catalogue;
import nl.strook.testkit.isolation.EntityTables;
import nl.strook.testkit.isolation.ReadPath;
import nl.strook.testkit.isolation.ReferenceCheck;
import nl.strook.testkit.isolation.RowMaker;
import nl.strook.testkit.isolation.WritePath;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tenants A and B have one row of everything, with the same content. For every entity of the metamodel and every foreign key
 * of the catalogue: work for A neither sees, changes nor refers to a row of B. A new entity is covered by existing; one whose
 * row cannot be made fails with its name.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("R91")
class IsolationIT {

    /** The rows of everybody. A new one needs a line here and a reason in its annotation. */
    private static final Set<String> SHARED = Set.of(
            "AccountToken",
            "BoardRun",
            "Bureau",
            "DemoWorld",
            "HandOver",
            "JobRun",
            "LoginAttempt",
            "LoginSession",
            "MasterPayComponent",
            "Membership",
            "OutboxEntry",
            "PasswordPolicy",
            "RoleGrant",
            "Tenant",
            "TenantKey",
            "UserAccount");

    /** Tables of a tenant without an entity: written by plain SQL in a named place. */
    private static final Set<String> WITHOUT_ENTITY = Set.of("run_member");

    /** Columns with an id that no foreign key guards, and why that is right. */
    private static final Map<String, String> UNGUARDED = Map.ofEntries(
            Map.entry("audit_entry.actor_id", "an account, which belongs to no tenant"),
            Map.entry("audit_entry.object_id", "names things of every kind, also those that are gone"),
            Map.entry("archived_document.subject_id", "a payslip's result or an employment; its owner has the key"),
            Map.entry("command_receipt.command_key", "made by the form, names no row"),
            Map.entry("payroll_run.calculated_by", "an account"),
            Map.entry("payroll_run.approved_by", "an account"),
            Map.entry("run_log_entry.actor_id", "an account"),
            Map.entry("pay_input_sheet.imported_by", "an account"),
            Map.entry("pay_input_row.delivered_by", "an account"),
            Map.entry("pay_input_change.changed_by", "an account"));

    @Inject
    Tenants tenants;

    @PersistenceContext(unitName = "strook")
    EntityManager entityManager;

    @PersistenceUnit(unitName = "strook")
    EntityManagerFactory factory;

    @Resource(lookup = "java:jboss/datasources/StrookDS")
    DataSource database;

    private final TenantId a = AsTenant.anyTenant();
    private final TenantId b = AsTenant.anyTenant();
    private Connection connection;
    private Catalogue catalogue;
    private List<EntityType<? extends TenantEntity>> owned;
    private RowMaker rows;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(
                IsolationIT.class,
                AsTenant.class,
                Catalogue.class,
                EntityTables.class,
                ReadPath.class,
                ReferenceCheck.class,
                RowMaker.class,
                WritePath.class);
    }

    @BeforeEach
    void look() throws SQLException {
        connection = database.getConnection();
        catalogue = Catalogue.read(connection);
        owned = EntityTables.owned(factory.getMetamodel());
        rows = new RowMaker(connection, catalogue, words());
    }

    @AfterEach
    void leave() throws SQLException {
        try {
            rows.clear();
        } finally {
            connection.close();
        }
    }

    @Test
    void everyEntityBelongsToATenantButTheListedOnes() {
        Set<String> others = factory.getMetamodel().getEntities().stream()
                .filter(type -> !TenantEntity.class.isAssignableFrom(type.getJavaType()))
                .peek(type -> assertThat(type.getJavaType().getAnnotation(SharedAcrossTenants.class))
                        .as("%s says why it is shared", type.getName())
                        .isNotNull())
                .map(EntityType::getName)
                .collect(Collectors.toSet());
        assertThat(others).containsExactlyInAnyOrderElementsOf(SHARED);
        assertThat(owned).extracting(EntityType::getName).contains("Employee", "Payslip", "PayrollRun", "StoredFile");
    }

    @Test
    void everyTableOfATenantSaysWhoseItsRowsAre() {
        assertThat(owned).allSatisfy(type -> {
            String table = EntityTables.table(type);
            assertThat(catalogue.columns(table))
                    .as(table)
                    .anyMatch(column -> column.name().equals(Catalogue.TENANT)
                            && column.type().equals("uuid")
                            && !column.nullable());
            assertThat(catalogue.isUnique(table, Set.of(Catalogue.TENANT, "id")))
                    .as("unique (tenant_id, id) of %s", table)
                    .isTrue();
        });
        Set<String> known = factory.getMetamodel().getEntities().stream()
                .map(EntityTables::table)
                .collect(Collectors.toSet());
        assertThat(catalogue.tenantTables().stream().filter(table -> !known.contains(table)))
                .as("tables of a tenant without an entity")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_ENTITY);
        assertThat(catalogue.tenantTables())
                .allSatisfy(table -> assertThat(catalogue.columns(table))
                        .as(table)
                        .noneMatch(column -> column.name().equals(Catalogue.TENANT) && column.nullable()));
    }

    @Test
    void everyReferenceBetweenTenantsTablesCarriesTheTenant() {
        assertThat(catalogue.foreignKeysBetweenTenantTables())
                .hasSizeGreaterThan(20)
                .allSatisfy(key ->
                        assertThat(key.carriesTheTenant()).as(key.toString()).isTrue());
        Set<String> unguarded = owned.stream()
                .map(EntityTables::table)
                .flatMap(table -> catalogue.columns(table).stream())
                .filter(column -> column.type().equals("uuid")
                        && !column.name().equals("id")
                        && !column.name().equals(Catalogue.TENANT))
                .filter(column -> catalogue.foreignKeys(column.table()).stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .map(Catalogue.Column::toString)
                .collect(Collectors.toSet());
        assertThat(unguarded).containsExactlyInAnyOrderElementsOf(UNGUARDED.keySet());
    }

    @Test
    void theDatabaseRefusesAReferenceToAnotherTenantsRow() throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection own = database.getConnection()) {
            own.setAutoCommit(false);
            ReferenceCheck check = new ReferenceCheck(own, catalogue, words());
            for (Catalogue.ForeignKey key : catalogue.foreignKeysBetweenTenantTables()) {
                check.fault(key).ifPresent(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noWayOfAskingFindsAnotherTenantsRow() throws SQLException {
        Map<String, Object> leaks = new TreeMap<>();
        for (EntityType<? extends TenantEntity> type : owned) {
            UUID own = row(type, a);
            UUID foreign = row(type, b);
            inTenant(b, em -> assertThat(em.find(type.getJavaType(), foreign)).isNotNull());
            for (ReadPath path : ReadPath.of(type)) {
                String name = type.getName() + ", " + path.name();
                inTenant(a, em -> {
                    if (path.ask().of(em, type, own).isEmpty()) {
                        leaks.put(name, "does not even find the own row, so this proves nothing");
                    }
                });
                inTenant(a, em -> {
                    List<?> found = path.ask().of(em, type, foreign);
                    if (!found.isEmpty()) {
                        leaks.put(name, found);
                    }
                });
                tenants.runOnPlatform(() -> {
                    List<?> found = path.ask().of(entityManager, type, own);
                    if (!found.isEmpty()) {
                        leaks.put(name + ", for the platform", found);
                    }
                });
            }
            inTenant(a, em -> {
                List<?> all = em.createQuery("select e.id from " + type.getName() + " e", Object.class)
                        .getResultList();
                if (!all.equals(List.of(own))) {
                    leaks.put(type.getName() + ", select all", all);
                }
            });
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void noWayOfChangingReachesAnotherTenantsRow() throws SQLException {
        Map<String, Object> leaks = new TreeMap<>();
        for (EntityType<? extends TenantEntity> type : owned) {
            String table = EntityTables.table(type);
            UUID own = row(type, a);
            UUID foreign = row(type, b);
            AtomicReference<TenantEntity> copy = new AtomicReference<>();
            inTenant(b, em -> copy.set(em.find(type.getJavaType(), foreign)));
            List<String> before = rows.content(table, foreign);
            for (WritePath path : WritePath.ALL) {
                String name = type.getName() + ", " + path.name();
                boolean went = attempt(() -> inTenant(a, em -> {
                    path.attempt().on(em, new WritePath.Target(type, own, copy.get(), b));
                    em.flush();
                }));
                if (went && path.mustThrow()) {
                    leaks.put(name, "went through");
                }
                if (!rows.content(table, foreign).equals(before)) {
                    leaks.put(name, rows.content(table, foreign));
                }
                assertThat(rows.content(table, own)).as(name).contains("tenant_id=" + a);
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void aSessionKeepsItsTenantWhenTheThreadGetsAnother() throws SQLException {
        for (EntityType<? extends TenantEntity> type : owned) {
            UUID own = row(type, a);
            UUID foreign = row(type, b);
            AtomicReference<EntityManager> opened = new AtomicReference<>();
            AsTenant.run(a, () -> opened.set(factory.createEntityManager()));
            try (EntityManager session = opened.get()) {
                AsTenant.run(b, () -> {
                    assertThat(session.find(type.getJavaType(), foreign))
                            .as(type.getName())
                            .isNull();
                    assertThat(session.find(type.getJavaType(), own))
                            .as(type.getName())
                            .isNotNull();
                });
            }
        }
    }

    @Test
    @Tag("R92")
    void withoutATenantNothingIsRead() {
        assertThat(owned).allSatisfy(type -> {
            assertNoTenant(() -> entityManager.find(type.getJavaType(), UUID.randomUUID()));
            assertNoTenant(() -> entityManager
                    .createQuery("select e from " + type.getName() + " e", type.getJavaType())
                    .getResultList());
        });
    }

    private static void assertNoTenant(Runnable work) {
        Throwable refusal = refusal(work);
        while (refusal != null && refusal.getCause() != null) {
            refusal = refusal.getCause();
        }
        assertThat(refusal).isInstanceOf(NoTenantException.class);
    }

    private UUID row(EntityType<?> type, TenantId tenant) throws SQLException {
        try {
            return rows.row(EntityTables.table(type), tenant);
        } catch (SQLException | RuntimeException e) {
            throw new AssertionError("No row of " + type.getName() + " can be made", e);
        }
    }

    private Map<String, String> words() {
        return EntityTables.words(factory.getMetamodel());
    }

    private void inTenant(TenantId tenant, Consumer<EntityManager> work) {
        tenants.runAs(tenant, () -> work.accept(entityManager));
    }

    /** @return whether it went through; an {@link AssertionError} goes on */
    private static boolean attempt(Runnable work) {
        return refusal(work) == null;
    }

    private static RuntimeException refusal(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
