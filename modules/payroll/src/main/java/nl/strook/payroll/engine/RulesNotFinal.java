package nl.strook.payroll.engine;

/** A final run was asked on rules that are not adopted yet. */
public final class RulesNotFinal extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final String ruleSetId;

    public RulesNotFinal(String ruleSetId) {
        super("Rule set " + ruleSetId + " is provisional");
        this.ruleSetId = ruleSetId;
    }

    public String ruleSetId() {
        return ruleSetId;
    }
}
