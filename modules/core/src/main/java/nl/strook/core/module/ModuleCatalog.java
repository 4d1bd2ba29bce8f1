package nl.strook.core.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.strook.moduleapi.FeatureModule;

/** The modules of this installation in dependency order, found once by ServiceLoader; usable before CDI is up. */
public final class ModuleCatalog {

    private static final ModuleCatalog INSTALLED =
            new ModuleCatalog(ServiceLoader.load(FeatureModule.class, ModuleCatalog.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());

    private final Map<String, FeatureModule> byId = new LinkedHashMap<>();

    /** @throws IllegalStateException when an id occurs twice, a required module is absent, or modules need each other */
    public ModuleCatalog(List<FeatureModule> found) {
        Map<String, FeatureModule> all = new HashMap<>();
        for (FeatureModule module : found) {
            if (all.put(module.id(), module) != null) {
                throw new IllegalStateException("Two modules have the id " + module.id());
            }
        }
        List<FeatureModule> open = new ArrayList<>(found);
        open.sort(Comparator.comparingInt(FeatureModule::order).thenComparing(FeatureModule::id));
        while (!open.isEmpty()) {
            FeatureModule next = open.stream()
                    .filter(module -> byId.keySet().containsAll(module.requires()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Missing or circular requirement among "
                            + open.stream().map(FeatureModule::id).toList()));
            byId.put(next.id(), next);
            open.remove(next);
        }
    }

    public static ModuleCatalog installed() {
        return INSTALLED;
    }

    /** Each module after those it requires. */
    public List<FeatureModule> modules() {
        return List.copyOf(byId.values());
    }

    public Optional<FeatureModule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
