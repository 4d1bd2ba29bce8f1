package nl.strook.payslips.ess;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import nl.strook.payslips.AnnualStatementView;
import nl.strook.payslips.AnnualStatements;
import nl.strook.payslips.screen.AnnualStatementScreen;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One annual statement on screen, with the figures of its PDF. */
@Named
@ViewScoped
public class AnnualStatementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AnnualStatements statements;

    @Inject
    Shell shell;

    private @Nullable String id;
    private @Nullable AnnualStatementScreen screen;

    /** Opens the statement of the address; one that this person may not see answers the constant 404. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = shell.getLocale();
        AnnualStatementView view =
                id == null ? null : statements.open(UUID.fromString(id), locale).orElse(null);
        if (view == null) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        screen = AnnualStatementScreen.of(view, locale);
    }

    public @Nullable AnnualStatementScreen getScreen() {
        return screen;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
