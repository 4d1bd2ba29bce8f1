package nl.strook.tenantadmin;

import java.io.Serializable;
import java.util.List;

/** A module on the page of menus, with its options under it. */
public class MenuGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MenuSwitch main;
    private final List<MenuSwitch> options;
    private final String icon;

    MenuGroup(MenuSwitch main, List<MenuSwitch> options, String icon) {
        this.main = main;
        this.options = options;
        this.icon = icon;
    }

    public MenuSwitch getMain() {
        return main;
    }

    /** What an employer sees: the options of its contract; the bureau sees all. */
    public List<MenuSwitch> getOptions() {
        return options;
    }

    /** PrimeIcon without {@code pi-}: that of the module's first page for employees. */
    public String getIcon() {
        return icon;
    }

    /** Whether the employer has something to switch here. */
    boolean isOpen() {
        boolean ownSwitch = !main.isAlwaysOn() && !main.isAbsent();
        return ownSwitch || options.stream().anyMatch(option -> !option.isAbsent());
    }
}
