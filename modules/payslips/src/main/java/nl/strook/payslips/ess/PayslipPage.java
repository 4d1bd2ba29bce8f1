package nl.strook.payslips.ess;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.time.StrookTime;
import nl.strook.payslips.PayslipView;
import nl.strook.payslips.Payslips;
import nl.strook.payslips.screen.PayslipScreen;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One payslip on screen: the amount, how it was calculated, and what changed. */
@Named
@ViewScoped
public class PayslipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Payslips payslips;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable PayslipScreen screen;

    /** Opens the payslip of the address; one that this person may not see answers the constant 404. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        PayslipView view =
                id == null ? null : payslips.open(UUID.fromString(id)).orElse(null);
        if (view == null) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        screen = PayslipScreen.of(view, LocalDate.now(clock.withZone(StrookTime.ZONE)), shell.getLocale());
    }

    public @Nullable PayslipScreen getScreen() {
        return screen;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
