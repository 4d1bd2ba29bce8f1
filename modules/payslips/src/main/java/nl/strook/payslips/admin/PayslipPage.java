package nl.strook.payslips.admin;

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
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payslips.PayslipStage;
import nl.strook.payslips.StaffPayslipView;
import nl.strook.payslips.StaffPayslips;
import nl.strook.payslips.screen.PayslipScreen;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One payslip as its employee sees it, for staff; also what a run calculated before the payslip is made. */
@Named("staffPayslipPage")
@ViewScoped
public class PayslipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffPayslips payslips;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable PayslipScreen screen;
    private String employee = "";
    private String number = "";
    private UUID runId = new UUID(0, 0);
    private UUID employeeId = new UUID(0, 0);
    private PayslipStage stage = PayslipStage.DRAFT;

    /** Opens the payslip of the address; one that this employer has not answers the constant 404. */
    public void load() throws IOException {
        StaffPayslipView view =
                id == null ? null : payslips.open(UUID.fromString(id)).orElse(null);
        if (view == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        PayslipContent content = view.slip().content();
        screen = PayslipScreen.of(view.slip(), LocalDate.now(clock.withZone(StrookTime.ZONE)), shell.getLocale());
        employee = content.person().name();
        number = content.person().number();
        employeeId = content.employeeId();
        runId = view.slip().period().runId();
        stage = view.standing().stage(clock.instant());
    }

    public @Nullable PayslipScreen getScreen() {
        return screen;
    }

    public String getEmployee() {
        return employee;
    }

    public String getNumber() {
        return number;
    }

    public UUID getEmployeeId() {
        return employeeId;
    }

    public UUID getRunId() {
        return runId;
    }

    /** Whether there is a PDF, archived for good. */
    public boolean isArchived() {
        return stage != PayslipStage.DRAFT;
    }

    public String getStage() {
        return ModuleTexts.text("payslips", "stage." + stage, shell.getLocale());
    }

    public String getKind() {
        return PayslipLine.kind(stage);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
