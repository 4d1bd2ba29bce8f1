package nl.strook.essweb;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.time.StrookTime;
import nl.strook.websupport.menu.Navigation;
import nl.strook.websupport.menu.Navigation.HomePart;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** The start page of the portal: a greeting, and the blocks of the modules that are on. Holds no state of a view. */
@Named
@RequestScoped
public class HomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    Navigation navigation;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private @Nullable List<HomePart> blocks;

    public String getGreeting() {
        LocalTime now = ZonedDateTime.now(clock.withZone(StrookTime.ZONE)).toLocalTime();
        String part = now.isBefore(NOON) ? "morning" : now.isBefore(EVENING) ? "afternoon" : "evening";
        String firstName = user.displayName().split(" ", 2)[0];
        return ShellText.get(FacesContext.getCurrentInstance(), "home." + part, firstName);
    }

    public List<HomePart> getBlocks() {
        List<HomePart> known = blocks;
        if (known == null) {
            known = navigation.getHomeBlocks();
            blocks = known;
        }
        return known;
    }

    /** In the main column, over the whole width. */
    public List<HomePart> getWideBlocks() {
        return getBlocks().stream().filter(HomePart::isWide).toList();
    }

    public List<HomePart> getSideBlocks() {
        return getBlocks().stream().filter(part -> !part.isWide()).toList();
    }
}
