package nl.strook.tenantadmin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.Person;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;
import nl.strook.websupport.menu.MenuLine;
import nl.strook.websupport.menu.ShellMenu;
import nl.strook.websupport.shell.Shell;

/**
 * {@code index.xhtml} of the administration: the employers that this person reaches, and for one employer what one can do
 * there. Whoever reaches only one employer goes straight on.
 */
@Named
@RequestScoped
public class StartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Shell shell;

    @Inject
    ShellMenu menu;

    @Inject
    TenantDirectory directory;

    private List<TenantLook> employers = List.of();

    @PostConstruct
    void load() {
        if (shell.isOfTenant()) {
            return;
        }
        employers = Actor.current()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .map(this::reachedBy)
                .orElse(List.of());
        shell.beside(employers);
    }

    /** Skips a choice of one. */
    public void skipChoice() {
        if (employers.size() != 1 || shell.isBureau()) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(shell.application() + "/" + employers.get(0).slug() + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<TenantLook> getEmployers() {
        return employers;
    }

    /** What one can do at the employer of this address. */
    public List<MenuLine> getTasks() {
        return Stream.concat(menu.getDaily().stream(), menu.getSetup().stream()).toList();
    }

    private List<TenantLook> reachedBy(Person person) {
        return directory.active().stream()
                .filter(look -> person.isBureau() || person.at(look.id()).inAdministration())
                .toList();
    }
}
