package nl.strook.leave.ess;

@Named
@ViewScoped
@SuppressWarnings("unchecked")
public class LostPage {
    void submit() {
        throw BusinessRuleViolation.of("leave.overlap");
    }
}
