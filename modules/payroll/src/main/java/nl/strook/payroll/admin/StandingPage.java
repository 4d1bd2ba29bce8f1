package nl.strook.payroll.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.sheet.AmountText;
import nl.strook.core.sheet.ReadProblem;
import nl.strook.core.sheet.Reading;
import nl.strook.core.sheet.SheetCell;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.engine.Unit;
import nl.strook.payroll.input.StandingComponents;
import nl.strook.payroll.input.StandingSheet;
import nl.strook.payroll.input.sheet.CellProblem;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The pay components that an employee gets every period: read, agree on one, end one. */
@Named
@ViewScoped
public class StandingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUANTITY = "add:quantity";

    @Inject
    StandingComponents standing;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable String id;
    private String name = "";
    private String number = "";
    private List<StandingJob> jobs = List.of();
    private List<StandingChoice> components = List.of();
    private @Nullable StandingForm form;
    private @Nullable String endingId;
    private String ending = "";
    private @Nullable LocalDate lastDay;

    /** Opens the employee of the address; one that this employer has not answers the constant 404. */
    public void load() throws IOException {
        if (!read()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    private boolean read() {
        StandingSheet sheet =
                id == null ? null : standing.sheet(UUID.fromString(id)).orElse(null);
        if (sheet == null) {
            return false;
        }
        name = sheet.name();
        number = sheet.number();
        LocalDate today = LocalDate.now(clock.withZone(StrookTime.ZONE));
        jobs = sheet.jobs().stream()
                .map(job -> StandingJob.of(job, today, shell.getLocale()))
                .toList();
        return true;
    }

    /** Shows the form for a new one at this employment. */
    public void startAdd(String employmentId) {
        endingId = null;
        components = standing.choices().stream()
                .map(component -> StandingChoice.of(component, shell.getLocale()))
                .toList();
        form = new StandingForm(employmentId);
    }

    /** Shows the form that ends one. */
    public void startEnd(StandingLine line) {
        form = null;
        endingId = line.id();
        ending = line.code() + " " + line.name();
        lastDay = null;
    }

    public void cancel() {
        form = null;
        endingId = null;
    }

    /** Agrees on what was typed; a quantity that cannot be read is told at its field. */
    public void save() {
        StandingForm typed = form;
        if (typed == null) {
            return;
        }
        Reading<BigDecimal> quantity = AmountText.read(SheetCell.ofText(typed.quantityTyped()));
        ReadProblem problem = quantity.problem();
        if (problem != null) {
            String sentence = words().text(
                            CellProblem.of(problem).sentenceKey(),
                            quantity.parameters().toArray(new Serializable[0]));
            FacesContext.getCurrentInstance()
                    .addMessage(QUANTITY, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        Unit unit = components.stream()
                .filter(choice -> choice.code().equals(typed.getCode()))
                .map(StandingChoice::unit)
                .findFirst()
                .orElse(Unit.PIECE);
        UUID employment = UUID.fromString(typed.getEmploymentId());
        commandKey.once(
                "payroll.standing.agree",
                () -> standing.agree(employment, typed.typed(quantity.value(), unit))
                        .toString());
        done("standing.added");
    }

    /** Ends the one that was chosen after its last day. */
    public void end() {
        String chosen = endingId;
        LocalDate day = lastDay;
        if (chosen == null || day == null) {
            return;
        }
        commandKey.once("payroll.standing.end", () -> standing.end(UUID.fromString(chosen), day));
        done("standing.ended");
    }

    private void done(String key) {
        cancel();
        read();
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words().text(key), null));
    }

    private InputWords words() {
        return new InputWords(shell.getLocale());
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public List<StandingJob> getJobs() {
        return jobs;
    }

    public List<StandingChoice> getComponents() {
        return components;
    }

    public @Nullable StandingForm getForm() {
        return form;
    }

    public @Nullable String getEndingId() {
        return endingId;
    }

    /** Code and name of the one that is about to be ended. */
    public String getEnding() {
        return ending;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
