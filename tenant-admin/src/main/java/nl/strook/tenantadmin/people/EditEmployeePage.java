package nl.strook.tenantadmin.people;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.EmployeeDesk;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.login.StepUp;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/**
 * {@code employees/edit-employee.xhtml}: the facts of one person, a form per section. Who saves a section that somebody else
 * changed meanwhile sees both versions and chooses.
 */
@Named
@ViewScoped
public class EditEmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> SECTIONS = List.of("person", "address", "contact", "pay", "bsn");

    @Inject
    EmployeeSheets sheets;

    @Inject
    EmployeeDesk desk;

    @Inject
    CommandKey commandKey;

    @Inject
    StepUp stepUp;

    @Inject
    Shell shell;

    private @Nullable String id;
    private @Nullable EmployeeCard shown;

    /** What each section showed when it was last read or saved: saving one does not read the others anew. */
    private final Map<String, EmployeeCard> shownBySection = new HashMap<>();

    private PersonForm person = new PersonForm();
    private AddressForm address = new AddressForm();
    private ContactForm contact = new ContactForm();
    private PayForm pay = new PayForm();
    private @Nullable Bsn newBsn;
    private transient @Nullable String fullBsn;
    private transient @Nullable String password;
    private @Nullable Clash clash;
    private @Nullable String clashing;

    /** Somebody who is not there answers the constant 404. */
    public void load() throws IOException {
        shown = id == null ? null : sheets.findCard(UUID.fromString(id)).orElse(null);
        EmployeeCard card = shown;
        if (card == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        shownBySection.clear();
        person = PersonForm.of(card);
        address = AddressForm.of(card.address());
        contact = ContactForm.of(card);
        pay = PayForm.of(card);
    }

    public void savePerson() {
        LocalDate birth = Objects.requireNonNull(person.getBirthOn(), "a required field");
        save(
                "person",
                person,
                PersonForm::of,
                card -> desk.rename(card.id(), card.version(), person.getNumber(), person.name(), birth));
    }

    public void saveAddress() {
        save(
                "address",
                address,
                card -> AddressForm.of(card.address()),
                card -> desk.moveTo(card.id(), card.version(), address.address()));
    }

    public void saveContact() {
        save(
                "contact",
                contact,
                ContactForm::of,
                card -> desk.reachableAt(card.id(), card.version(), contact.getEmail(), contact.getLanguage()));
    }

    public void savePay() {
        stepUp.require(password);
        pay.present(current());
        save(
                "pay",
                pay,
                PayForm::of,
                card -> desk.payInto(card.id(), card.version(), pay.getAccount(), pay.isOtherwise()));
    }

    public void saveBsn() {
        stepUp.require(password);
        Bsn typed = Objects.requireNonNull(newBsn, "a required field");
        Section masked =
                locale -> new Told(locale).text("employee.bsn", typed.masked()).all();
        save(
                "bsn",
                masked,
                card -> locale ->
                        new Told(locale).text("employee.bsn", card.maskedBsn()).all(),
                card -> desk.identify(card.id(), card.version(), typed));
    }

    /** Shows the whole BSN on this one page, to somebody who gives the password. */
    public void showBsn() {
        stepUp.require(password);
        fullBsn = desk.readBsn(known().id()).digits();
    }

    /** Goes on with what was typed, over what the other saved. */
    public void keepMine() {
        String section = clashing == null ? "" : clashing;
        shownBySection.put(section, current());
        clash = null;
        clashing = null;
        switch (section) {
            case "person" -> savePerson();
            case "address" -> saveAddress();
            case "contact" -> saveContact();
            case "pay" -> savePay();
            case "bsn" -> saveBsn();
            default -> {
                // Nothing is in the way any more.
            }
        }
    }

    /** Leaves what the other saved. */
    public void keepTheirs() throws IOException {
        clash = null;
        clashing = null;
        newBsn = null;
        load();
    }

    private void save(
            String section, Section typed, Function<EmployeeCard, Section> read, Consumer<EmployeeCard> change) {
        EmployeeCard now = current();
        EmployeeCard before = shownBySection.getOrDefault(section, known());
        clash = Clash.between(read.apply(before), read.apply(now), typed, shell.getLocale());
        clashing = clash == null ? null : section;
        if (clash != null) {
            return;
        }
        commandKey.once("employee.edit." + section, () -> change.accept(now));
        EmployeeCard after = current();
        SECTIONS.forEach(each -> shownBySection.putIfAbsent(each, known()));
        shownBySection.put(section, after);
        shown = after;
        pay = PayForm.of(after);
        newBsn = null;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, "people.saved." + section)));
    }

    private EmployeeCard known() {
        return Objects.requireNonNull(shown, "loaded before any action");
    }

    private EmployeeCard current() {
        return sheets.findCard(known().id()).orElseThrow();
    }

    /** Whether sensitive sections ask for the password. */
    public boolean isPasswordAsked() {
        return !stepUp.isFresh();
    }

    public @Nullable EmployeeCard getShown() {
        return shown;
    }

    public PersonForm getPerson() {
        return person;
    }

    public AddressForm getAddress() {
        return address;
    }

    public ContactForm getContact() {
        return contact;
    }

    public PayForm getPay() {
        return pay;
    }

    public @Nullable Bsn getNewBsn() {
        return newBsn;
    }

    public void setNewBsn(@Nullable Bsn newBsn) {
        this.newBsn = newBsn;
    }

    /** The whole BSN, in the answer to the one request that asked for it. */
    public @Nullable String getFullBsn() {
        return fullBsn;
    }

    public @Nullable Clash getClash() {
        return clash;
    }

    /** The section that two people changed; empty for none. */
    public String getClashing() {
        return clashing == null ? "" : clashing;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
