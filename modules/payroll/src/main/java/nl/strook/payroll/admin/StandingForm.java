package nl.strook.payroll.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import nl.strook.core.money.Hours;
import nl.strook.payroll.engine.Unit;
import nl.strook.payroll.input.NewStandingComponent;
import org.jspecify.annotations.Nullable;

/** The fields with which a standing component is agreed on. */
public class StandingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String employmentId;
    private @Nullable String code;
    private @Nullable String quantity;
    private @Nullable Long amount;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    StandingForm(String employmentId) {
        this.employmentId = employmentId;
    }

    /** The form asks for code and first day, so they are there when it is sent. */
    NewStandingComponent typed(@Nullable BigDecimal units, Unit unit) {
        return new NewStandingComponent(
                Objects.requireNonNull(code), steps(units, unit), amount, Objects.requireNonNull(from), until);
    }

    private static @Nullable Long steps(@Nullable BigDecimal units, Unit unit) {
        if (units == null) {
            return null;
        }
        return unit == Unit.HOUR
                ? Hours.of(units).minutes()
                : units.movePointRight(2).longValueExact();
    }

    String quantityTyped() {
        return quantity == null ? "" : quantity;
    }

    public String getEmploymentId() {
        return employmentId;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable Long getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Long amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
