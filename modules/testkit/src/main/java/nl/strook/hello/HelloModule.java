package nl.strook.hello;

import java.util.List;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.HomeBlock;
import nl.strook.moduleapi.MenuEntry;
import nl.strook.moduleapi.ModuleOption;
import nl.strook.moduleapi.Permission;

/** Shows one of everything that a module can bring. */
public final class HelloModule implements FeatureModule {

    /** Whether an employee may leave words of their own. */
    public static final String OWN_WORDS = "own-words";

    @Override
    public String id() {
        return "hello";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Greeting.class);
    }

    @Override
    public List<Permission> permissions() {
        return HelloPermissions.ALL;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.ess("say-hello", HelloPermissions.SAY).order(90).icon("comment"),
                MenuEntry.admin("greetings", HelloPermissions.SEE).order(90).icon("comment"));
    }

    @Override
    public List<ModuleOption> options() {
        return List.of(ModuleOption.on(OWN_WORDS));
    }

    @Override
    public List<HomeBlock> homeBlocks() {
        return List.of(HomeBlock.of("home-hello", HelloPermissions.SAY).order(90));
    }
}
