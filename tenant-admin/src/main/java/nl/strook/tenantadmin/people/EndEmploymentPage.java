package nl.strook.tenantadmin.people;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.money.DutchFormat;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.seam.LeavingEffect;
import nl.strook.core.seam.LeavingEffects;
import nl.strook.core.workforce.EmployeeSheet;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.EmploymentCard;
import nl.strook.core.workforce.EmploymentDesk;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.door.Gate;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** {@code employees/end-employment.xhtml}: settles the last day, after a look at what that brings. */
@Named
@ViewScoped
public class EndEmploymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EmployeeSheets sheets;

    @Inject
    EmploymentDesk desk;

    @Inject
    @Any
    Instance<LeavingEffects> sources;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    private @Nullable String id;
    private @Nullable EmploymentCard shown;
    private @Nullable EmployeeSheet sheet;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate seen;
    private List<LeavingEffect> effects = List.of();

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
        sheet = sheets.find(card.employeeId()).orElseThrow();
        lastDay = card.endOn();
    }

    /** Shows what the typed day brings; settles nothing. */
    public void look() {
        LocalDate day = Objects.requireNonNull(lastDay, "a required field");
        if (day.isBefore(known().startOn())) {
            throw BusinessRuleViolation.of("workforce.employment.endBeforeStart", known().startOn());
        }
        Locale locale = shell.getLocale();
        List<LeavingEffect> found = new ArrayList<>();
        sources.stream()
                .filter(source -> gate.policy().decide(source.moduleId()).on() && user.can(source.permission()))
                .sorted(Comparator.comparingInt(LeavingEffects::order))
                .forEach(source -> found.addAll(source.of(known().id(), day, locale)));
        found.add(own("sun", "leave", false));
        found.add(own("lock", "access", false, DutchFormat.date(day)));
        EmployeeSheet person = Objects.requireNonNull(sheet, "loaded before any action");
        if (person.manages() > 0) {
            found.add(own("users", "manager", true, person.manages()));
        }
        if (person.person().email() == null) {
            found.add(own("envelope", "mail", true));
        }
        effects = found;
        seen = day;
    }

    /** Settles the day whose effects are on the page; another one is looked at first. */
    public void end() throws IOException {
        if (!Objects.equals(seen, lastDay)) {
            look();
            return;
        }
        LocalDate day = Objects.requireNonNull(lastDay, "a required field");
        settle(day);
        done("people.ended", DutchFormat.date(day));
    }

    /** Takes the last day away: the employment goes on. */
    public void goOn() throws IOException {
        settle(null);
        done("people.goesOn");
    }

    private void settle(@Nullable LocalDate day) {
        EmploymentCard now = sheets.findEmployment(known().id()).orElseThrow();
        if (!Objects.equals(now.endOn(), known().endOn())) {
            // Somebody else settled another day: the page is to be looked at again.
            throw new OptimisticLockException();
        }
        commandKey.once("employment.end", () -> desk.end(now.id(), now.version(), day));
    }

    private void done(String key, Object... parameters) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(ShellText.get(faces, key, parameters)));
        external.redirect(shell.getBase() + "/employees/employment/" + known().id());
    }

    private LeavingEffect own(String icon, String kind, boolean attention, Object... parameters) {
        String key = "people.leaving." + kind;
        Locale locale = shell.getLocale();
        return new LeavingEffect(
                icon,
                ModuleTexts.text("websupport", key, locale),
                ModuleTexts.text("websupport", key + ".text", locale, List.of(parameters)),
                attention);
    }

    private EmploymentCard known() {
        return Objects.requireNonNull(shown, "loaded before any action");
    }

    public @Nullable EmploymentCard getShown() {
        return shown;
    }

    public @Nullable EmployeeSheet getSheet() {
        return sheet;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** The day whose effects are shown; null before the first look. */
    public @Nullable LocalDate getSeen() {
        return seen;
    }

    public List<LeavingEffect> getEffects() {
        return effects;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
