package nl.strook.payroll.input.sheet;

import nl.strook.payroll.engine.ComponentKind;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.Unit;

/** A pay component of this employer, with the name that the screen shows. */
public record KnownComponent(PayComponent component, String name) {

    public String code() {
        return component.code();
    }

    boolean isEntered() {
        return component.kind().enterable();
    }

    /** Only a quantity has meaning: hours at the hourly wage. */
    boolean needsQuantity() {
        return component.kind().needsQuantity();
    }

    /** A quantity has a price: the component's own rate or the limit of the law. */
    boolean mayHaveQuantity() {
        return needsQuantity() || component.unitRate() != null || component.limitRule() != null;
    }

    boolean mayHaveAmount() {
        return !needsQuantity();
    }

    /** An untaxed limit per unit needs the quantity, also when the amount is given. */
    boolean mayHaveBoth() {
        return component.limitRule() != null;
    }

    /** A share of the salary when the row has neither quantity nor amount. */
    boolean mayHaveNeither() {
        return component.factor() != null
                && (component.kind() == ComponentKind.THIRTEENTH_MONTH || component.kind() == ComponentKind.JUBILEE);
    }

    /** Whether a row with or without quantity and amount says what this component needs, and nothing else. */
    public boolean takes(boolean quantity, boolean amount) {
        if (quantity && amount) {
            return mayHaveBoth();
        }
        if (quantity) {
            return mayHaveQuantity();
        }
        return amount ? mayHaveAmount() && !mayHaveBoth() : mayHaveNeither();
    }

    public Unit unit() {
        return component.unit();
    }
}
