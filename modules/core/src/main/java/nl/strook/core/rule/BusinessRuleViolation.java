package nl.strook.core.rule;

import java.io.Serializable;
import java.util.List;

/**
 * A user asked for something that a rule of the field forbids. Rolls the transaction back; the Faces exception handler
 * turns the key into a message on the page. The key is the rule's name: the module id, a dot, the rule.
 */
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> parameters;

    private BusinessRuleViolation(String key, List<Object> parameters) {
        super(key + parameters);
        this.key = key;
        this.parameters = parameters;
    }

    public static BusinessRuleViolation of(String key, Serializable... parameters) {
        return new BusinessRuleViolation(key, List.of((Object[]) parameters));
    }

    /** @throws BusinessRuleViolation with the key when the rule does not allow it */
    public static void unless(boolean allowed, String key) {
        if (!allowed) {
            throw of(key);
        }
    }

    /** Key of the message in the bundle of the module that owns the rule. */
    public String key() {
        return key;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
