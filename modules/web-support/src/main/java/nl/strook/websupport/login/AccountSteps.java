package nl.strook.websupport.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strook.core.seam.FirstVisit;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.part.Step;

/** The steps in which an account is made, over its pages: {@code #{accountSteps.at('password')}}. */
@Named
@RequestScoped
public class AccountSteps {

    private static final String BIRTH = "birth";
    private static final String TEXTS = "websupport.login";

    @Inject
    VisitKeeper keeper;

    @Inject
    @Any
    Instance<FirstVisit> firstVisits;

    @Inject
    HttpServletRequest request;

    /** The steps with this one as the present one; none for somebody whose account is there. */
    public List<Step> at(String name) {
        AccountPath path = path();
        return path == AccountPath.LOG_IN ? List.of() : steps(name, path);
    }

    /** For the page of a feature that asks something at the first visit. */
    public List<Step> ofModule(String moduleId) {
        return steps(moduleId, AccountPath.EMPLOYEE);
    }

    private AccountPath path() {
        return keeper.half(request)
                .map(HalfLogin::path)
                .or(() -> keeper.activating(request)
                        .map(each -> each.open().ofEmployee() ? AccountPath.EMPLOYEE : AccountPath.STAFF))
                .orElse(AccountPath.LOG_IN);
    }

    private List<Step> steps(String now, AccountPath path) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        List<String> names = new ArrayList<>(path == AccountPath.EMPLOYEE ? List.of(BIRTH) : List.of());
        names.addAll(List.of("password", "pin"));
        if (path == AccountPath.EMPLOYEE) {
            firstVisits.stream().map(FirstVisit::moduleId).sorted().forEach(names::add);
        }
        int at = names.indexOf(now);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String label = label(names.get(i), locale);
            if (i < at) {
                steps.add(new Step(label, text("step.done", locale), Step.State.DONE));
            } else if (i == at) {
                String place = ModuleTexts.text(TEXTS, "step.at", locale, List.of(i + 1, names.size()));
                steps.add(new Step(label, place, Step.State.NOW));
            } else {
                steps.add(new Step(label, null, Step.State.TO_COME));
            }
        }
        return steps;
    }

    private static String label(String name, Locale locale) {
        return ModuleTexts.find(TEXTS, "step." + name, locale)
                .orElseGet(() -> ModuleTexts.text(name, "first.step", locale));
    }

    private static String text(String key, Locale locale) {
        return ModuleTexts.text(TEXTS, key, locale);
    }
}
