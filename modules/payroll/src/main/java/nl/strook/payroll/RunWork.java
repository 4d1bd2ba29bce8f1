package nl.strook.payroll;

import nl.strook.core.rule.BusinessRuleViolation;

/** What the machine does for a run at this moment, beside its state. */
public enum RunWork {
    NONE,
    CALCULATING,
    /** Makes and archives the documents after approval. */
    RENDERING;

    /** @throws BusinessRuleViolation {@code payroll.run.calculating} or {@code .rendering} */
    void requireIdle() {
        BusinessRuleViolation.unless(this != CALCULATING, "payroll.run.calculating");
        BusinessRuleViolation.unless(this != RENDERING, "payroll.run.rendering");
    }
}
