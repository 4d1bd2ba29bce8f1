package nl.strook.payslips.ess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.strook.payslips.Deliveries;
import nl.strook.payslips.DeliveryChannel;
import nl.strook.payslips.DeliveryChoice;
import nl.strook.payslips.DeliveryText;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** How somebody wants payslips: in the portal or on paper. One button for both, and nothing ticked beforehand. */
@Named
@RequestScoped
public class DeliveryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Deliveries deliveries;

    @Inject
    Shell shell;

    @Inject
    HttpServletRequest request;

    public void save() throws IOException {
        DeliveryChannel chosen = Stream.of(DeliveryChannel.values())
                .filter(each -> each.name().equals(request.getParameter("channel")))
                .findFirst()
                .orElse(null);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (chosen == null) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text("delivery.none"), null));
            return;
        }
        deliveries.choose(chosen, DeliveryText.current(shell.getLanguage()));
        faces.getExternalContext().redirect(isFirst() ? shell.getHome() : shell.getBase() + "/my-info");
    }

    /** Whether the question comes at the end of making the account. */
    public boolean isFirst() {
        return "true".equals(request.getParameter("first"));
    }

    /** The choice that holds, as the value of its button; null while none was made. */
    public @Nullable String getChannel() {
        return deliveries
                .own()
                .map(DeliveryChoice::getChannel)
                .map(DeliveryChannel::name)
                .orElse(null);
    }

    /** What one says yes to. */
    public String getConsent() {
        String employer = deliveries.employer().orElse(shell.getTenantName());
        return ModuleTexts.text(
                "payslips", "delivery.text." + DeliveryText.CURRENT, shell.getLocale(), List.of(employer));
    }

    public int getVersion() {
        return DeliveryText.CURRENT;
    }

    public LocalDate getSince() {
        return DeliveryText.SINCE;
    }

    private String text(String key) {
        return ModuleTexts.text("payslips", key, shell.getLocale());
    }
}
