package nl.strook.websupport.menu;

import java.util.List;
import nl.strook.core.module.PlatformModule;
import nl.strook.moduleapi.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A part of the shell that belongs to no feature: {@code /noord/my-info}, {@code /admin/noord/employees}. Its label is the
 * key {@code area.<id>} of the shell's bundle.
 *
 * @param permission who sees it; null for everybody who is logged in
 * @param overAllEmployers true for a page of the bureau that is not about one employer
 */
record Area(
        String id, Audience audience, @Nullable String permission, String icon, boolean overAllEmployers, Group group) {

    /** Where it stands in the menu. */
    enum Group {
        WORK,
        SETUP
    }

    /** In the order of the menus; shown only when the application has the page. */
    static final List<Area> ALL = List.of(
            new Area("tasks", Audience.ESS, null, "list-check", false, Group.WORK),
            new Area("my-info", Audience.ESS, null, "user", false, Group.WORK),
            new Area("employers", Audience.ADMIN, PlatformModule.EMPLOYERS_SEE.id(), "building", true, Group.WORK),
            new Area("mail", Audience.ADMIN, PlatformModule.MAIL_SEE.id(), "envelope", true, Group.SETUP),
            new Area("jobs", Audience.ADMIN, PlatformModule.JOBS_SEE.id(), "cog", true, Group.SETUP),
            new Area("employees", Audience.ADMIN, PlatformModule.EMPLOYEES_SEE.id(), "users", false, Group.WORK),
            new Area("settings", Audience.ADMIN, PlatformModule.EMPLOYEES_SEE.id(), "building", false, Group.SETUP),
            new Area("menus", Audience.ADMIN, PlatformModule.MENUS_SWITCH.id(), "sliders-h", false, Group.SETUP),
            new Area("audit", Audience.ADMIN, PlatformModule.AUDIT_SEE.id(), "history", false, Group.SETUP));

    String view() {
        return "/" + id + "/index.xhtml";
    }
}
