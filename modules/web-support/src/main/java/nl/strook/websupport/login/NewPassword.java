package nl.strook.websupport.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.strook.core.identity.PasswordGuess;
import nl.strook.core.identity.PasswordRule;
import nl.strook.core.identity.PersonalWords;
import nl.strook.websupport.menu.ModuleTexts;

/** The rules of a new password in the words of the page. All that a password breaks is said at once. */
@ApplicationScoped
public class NewPassword {

    private static final String TEXTS = "websupport.login";

    @Inject
    PasswordGuess guess;

    /**
     * A rule as it stands under the field; the page's script tells which are met.
     *
     * @param name by which the script knows it
     */
    public record Rule(String name, String text) {
        public String getName() {
            return name;
        }

        public String getText() {
            return text;
        }
    }

    /** The six rules in their order. */
    public List<Rule> rules(int shortest, Locale locale) {
        return Arrays.stream(PasswordRule.values())
                .map(rule -> new Rule(name(rule), text(rule, shortest, locale)))
                .toList();
    }

    /** Says what is wrong with the password; true when something is. A rule that is broken comes before an estimate. */
    boolean refuses(FacesContext faces, String field, String password, int shortest, PersonalWords own) {
        Locale locale = faces.getViewRoot().getLocale();
        List<PasswordRule> broken = PasswordRule.brokenBy(password, shortest);
        broken.forEach(rule -> refuse(faces, field, text(rule, shortest, locale)));
        if (PasswordRule.lengthOf(password) > PasswordRule.LONGEST) {
            LoginText.refuse(faces, field, "password.rule.longest");
        } else if (broken.isEmpty()) {
            guess.weaknessOf(password, own)
                    .ifPresent(weakness -> LoginText.refuse(
                            faces, field, "password.weak." + weakness.name().toLowerCase(Locale.ROOT)));
        }
        return faces.getMessageList().stream()
                .anyMatch(message -> message.getSeverity() == FacesMessage.SEVERITY_ERROR);
    }

    private static void refuse(FacesContext faces, String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static String name(PasswordRule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    private static String text(PasswordRule rule, int shortest, Locale locale) {
        String key = "password.rule." + name(rule);
        return rule == PasswordRule.LENGTH
                ? ModuleTexts.text(TEXTS, key, locale, List.of(shortest))
                : ModuleTexts.text(TEXTS, key, locale);
    }
}
