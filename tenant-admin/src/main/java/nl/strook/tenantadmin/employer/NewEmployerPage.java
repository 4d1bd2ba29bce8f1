package nl.strook.tenantadmin.employer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantLook;
import nl.strook.core.workforce.EmployerList;
import nl.strook.core.workforce.EmployerRegistration;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;

/** {@code employers/new-employer.xhtml}: the bureau takes an employer in, set up as another one or anew. */
@Named
@ViewScoped
public class NewEmployerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmployerRegistration registration;

    @Inject
    EmployerList employers;

    @Inject
    CommandKey commandKey;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    private final NewEmployerForm form = new NewEmployerForm();
    private Map<String, String> examples = Map.of();

    /** Without the right to keep employers there is nothing to see here. */
    public void load() throws IOException {
        if (!user.can("employers.manage")) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(403, "");
            faces.responseComplete();
            return;
        }
        examples = employers.looks().stream()
                .collect(Collectors.toMap(
                        look -> look.name() + " (" + look.slug() + ")",
                        TenantLook::slug,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Registers the employer and goes to its page. */
    public void save() throws IOException {
        NewEmployer facts = form.facts();
        commandKey.once("employer.register", () -> {
            TenantId tenant = registration.register(facts);
            registration.paint(tenant, form.getColor().hue(), form.getColor().chroma());
            employers.looks().stream()
                    .filter(look -> look.slug().equals(form.getExample()))
                    .forEach(look -> registration.takeOver(look.id(), tenant));
        });
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, "employers.registered", facts.displayName())));
        external.redirect(shell.application() + "/" + facts.slug().value() + "/settings");
    }

    public NewEmployerForm getForm() {
        return form;
    }

    /** Slugs by name, to choose an example from. */
    public Map<String, String> getExamples() {
        return examples;
    }

    public List<BrandColor> getColors() {
        return List.of(BrandColor.values());
    }
}
