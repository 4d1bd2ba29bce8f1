package nl.strook.tenantadmin.people;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.strook.core.time.StrookTime;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.CreditChoice;
import nl.strook.core.workforce.Dated;
import nl.strook.core.workforce.DatedKind;
import nl.strook.core.workforce.DepartmentLine;
import nl.strook.core.workforce.Departments;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.EmploymentCard;
import nl.strook.core.workforce.EmploymentDesk;
import nl.strook.core.workforce.PersonLine;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/**
 * {@code employees/employment.xhtml}: one employment with its history. One form at a time is open; what it says counts from
 * the date in it on, and what counted before stays in the list.
 */
@Named
@ViewScoped
public class EmploymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmployeeSheets sheets;

    @Inject
    EmploymentDesk desk;

    @Inject
    Departments departments;

    @Inject
    NewJobs newJobs;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable EmploymentCard shown;
    private @Nullable EmployeeCard person;
    private @Nullable Section form;
    private @Nullable Clash clash;
    private List<DepartmentLine> departmentLines = List.of();
    private List<PersonLine> managers = List.of();

    /** An employment that is not there answers the constant 404. */
    public void load() throws IOException {
        shown = id == null ? null : sheets.findEmployment(UUID.fromString(id)).orElse(null);
        EmploymentCard card = shown;
        if (card == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        person = sheets.findCard(card.employeeId()).orElseThrow();
        departmentLines = departments.all();
    }

    public void startPlace() {
        open(PlaceForm.of(known(), departmentLines));
        managers = sheets.possibleManagers(NewJobs.MANAGERS);
    }

    public void startContract() {
        ContractForm opened = known().contractOn(today()).map(ContractForm::of).orElseGet(ContractForm::new);
        opened.setFrom(null);
        open(opened);
    }

    public void startTerms() {
        TermsForm opened = known().termsOn(today()).map(TermsForm::of).orElseGet(TermsForm::new);
        opened.setFrom(null);
        open(opened);
    }

    public void startCredit() {
        open(new CreditForm());
    }

    public void startTaxes() {
        TaxForm opened =
                Dated.onOrFirst(today(), known().taxes()).map(TaxForm::of).orElseGet(TaxForm::new);
        opened.setFrom(null);
        open(opened);
    }

    private void open(Section opened) {
        form = opened;
        clash = null;
    }

    /** Closes the form and shows what is stored. */
    public void cancel() throws IOException {
        form = null;
        clash = null;
        load();
    }

    /** Saves the open form, unless somebody else saved another version meanwhile. */
    public void save() {
        Section typed = form;
        EmploymentCard now = sheets.findEmployment(known().id()).orElseThrow();
        if (typed instanceof PlaceForm place) {
            UUID manager = newJobs.managerOf(place);
            keep(
                    typed,
                    PlaceForm.of(known(), departmentLines),
                    PlaceForm.of(now, departmentLines),
                    () -> desk.place(now.id(), now.version(), place.getJobTitle(), place.departmentId(), manager));
        } else if (typed instanceof ContractForm contract) {
            ContractAgreement agreed = contract.agreed();
            ContractAgreement there = there(agreed, now, EmploymentCard::contracts);
            keepDated(
                    typed,
                    agreed,
                    now,
                    EmploymentCard::contracts,
                    ContractForm::of,
                    () -> desk.contract(now.id(), agreed, there));
        } else if (typed instanceof TermsForm terms) {
            AgreedTerms agreed = terms.agreed();
            AgreedTerms there = there(agreed, now, EmploymentCard::terms);
            keepDated(
                    typed,
                    agreed,
                    now,
                    EmploymentCard::terms,
                    TermsForm::of,
                    () -> desk.agree(now.id(), agreed, there));
        } else if (typed instanceof CreditForm credit) {
            CreditChoice choice = credit.choice();
            CreditChoice there = there(choice, now, EmploymentCard::credit);
            keepDated(
                    typed,
                    choice,
                    now,
                    EmploymentCard::credit,
                    CreditForm::of,
                    () -> desk.choose(now.id(), choice, there));
        } else if (typed instanceof TaxForm taxes) {
            TaxStatus status = taxes.status();
            TaxStatus there = there(status, now, EmploymentCard::taxes);
            keepDated(
                    typed, status, now, EmploymentCard::taxes, TaxForm::of, () -> desk.settle(now.id(), status, there));
        }
    }

    /** Takes back an agreement that has not begun. */
    public void withdraw(String kind, Dated row) throws IOException {
        commandKey.once("employment.withdraw", () -> desk.withdraw(known().id(), kind(kind), row));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, "people.withdrawn")));
        cancel();
    }

    /** Whether the agreement has not begun and another one goes before it, where one there must be. */
    public boolean isWithdrawable(String kind, Dated row) {
        List<? extends Dated> all = switch (kind(kind)) {
            case CONTRACT -> known().contracts();
            case TERMS -> known().terms();
            case CREDIT -> known().credit();
            case TAXES -> known().taxes();
        };
        return row.fromOn().isAfter(today()) && (kind(kind).mayBeNone() || !row.equals(all.get(0)));
    }

    private static DatedKind kind(String word) {
        return DatedKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Goes on with what was typed, over what the other saved. */
    public void keepMine() {
        shown = sheets.findEmployment(known().id()).orElseThrow();
        clash = null;
        save();
    }

    /** Leaves what the other saved. */
    public void keepTheirs() throws IOException {
        cancel();
    }

    private <T extends Dated> @Nullable T there(T typed, EmploymentCard card, Function<EmploymentCard, List<T>> rows) {
        return Dated.from(typed.fromOn(), rows.apply(card)).orElse(null);
    }

    private <T extends Dated> void keepDated(
            Section typed,
            T facts,
            EmploymentCard now,
            Function<EmploymentCard, List<T>> rows,
            Function<T, ? extends Section> read,
            Runnable work) {
        T was = there(facts, known(), rows);
        T is = there(facts, now, rows);
        keep(typed, was == null ? null : read.apply(was), is == null ? null : read.apply(is), work);
    }

    private void keep(Section typed, @Nullable Section was, @Nullable Section now, Runnable work) {
        clash = Clash.between(was, now, typed, shell.getLocale());
        if (clash != null) {
            return;
        }
        commandKey.once("employment." + getOpen(), work);
        shown = sheets.findEmployment(known().id()).orElseThrow();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, "people.saved." + getOpen())));
        form = null;
    }

    private EmploymentCard known() {
        return Objects.requireNonNull(shown, "loaded before any action");
    }

    /** Which form is open; empty for none. */
    public String getOpen() {
        Section opened = form;
        if (opened == null) {
            return "";
        }
        if (opened instanceof PlaceForm) {
            return "place";
        }
        if (opened instanceof ContractForm) {
            return "contract";
        }
        if (opened instanceof TermsForm) {
            return "terms";
        }
        return opened instanceof CreditForm ? "credit" : "taxes";
    }

    /** {@code now}, {@code was} or {@code soon}: what a row of a history is today. */
    public String stage(Dated row, List<? extends Dated> all) {
        if (row.fromOn().isAfter(today())) {
            return "soon";
        }
        boolean last = Dated.on(today(), all).filter(row::equals).isPresent();
        return last ? "now" : "was";
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    public @Nullable Section getForm() {
        return form;
    }

    public @Nullable EmploymentCard getShown() {
        return shown;
    }

    public @Nullable EmployeeCard getPerson() {
        return person;
    }

    public @Nullable Clash getClash() {
        return clash;
    }

    public List<DepartmentLine> getDepartmentLines() {
        return departmentLines;
    }

    /** Who is proposed as a manager. */
    public List<PersonLine> getManagers() {
        return managers;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
