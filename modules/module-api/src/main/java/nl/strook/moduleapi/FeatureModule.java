package nl.strook.moduleapi;

import java.util.List;
import java.util.Set;

/**
 * How a feature shows itself to the platform: one plain class without CDI and without a life cycle, listed in {@code
 * META-INF/services/nl.strook.moduleapi.FeatureModule}.
 *
 * <p>Everything that is not here follows from {@link #id()} by convention: pages in {@code META-INF/views/{ess,admin}/<id>},
 * texts in {@code nl/strook/<id without dashes>/messages}, migrations in {@code db/migration/<id>}, mails in {@code
 * mail/<id>}, demo sheets in {@code demo/<id>}.
 */
public interface FeatureModule {

    /** URL segment, migration folder, mail folder and first part of each permission; a-z and dashes. */
    String id();

    /** Ids of the modules without which this one cannot work; only their {@code api} packages may be imported. */
    default Set<String> requires() {
        return Set.of();
    }

    /** The JPA entities of this module. */
    default List<Class<?>> entities() {
        return List.of();
    }

    default List<Permission> permissions() {
        return List.of();
    }

    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Sub-switches that an employer has inside this module. */
    default List<ModuleOption> options() {
        return List.of();
    }

    default List<HomeBlock> homeBlocks() {
        return List.of();
    }

    /** Blocks on the page of one employer in the administration; fragments below {@code META-INF/views/admin}. */
    default List<HomeBlock> employerBlocks() {
        return List.of();
    }

    /** Cards on the portal's page about the person; fragments below {@code META-INF/views/ess}. */
    default List<HomeBlock> myInfoBlocks() {
        return List.of();
    }

    /** Who may switch this module on and off for a tenant. */
    default SwitchedBy switchedBy() {
        return SwitchedBy.EMPLOYER;
    }

    /** Place in lists of modules, low first. */
    default int order() {
        return 100;
    }
}
