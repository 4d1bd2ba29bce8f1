package nl.strook.payroll.admin;

import java.io.Serializable;
import java.util.UUID;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.input.HandRow;
import nl.strook.payroll.input.InputRowLine;
import org.jspecify.annotations.Nullable;

/** The fields with which a row of input is added, changed or taken out. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Task task;
    private final @Nullable UUID rowId;
    private final int version;
    private @Nullable String number;
    private @Nullable String code;
    private @Nullable String quantity;
    private @Nullable String amount;
    private @Nullable String date;
    private @Nullable String reason;
    private @Nullable HandRow warned;

    /** What the form is for. */
    public enum Task {
        ADD,
        CHANGE,
        REMOVE
    }

    private RowForm(Task task, @Nullable UUID rowId, int version) {
        this.task = task;
        this.rowId = rowId;
        this.version = version;
    }

    static RowForm add() {
        return new RowForm(Task.ADD, null, 0);
    }

    static RowForm of(Task task, InputRowLine row, InputWords words) {
        RowForm form = new RowForm(task, row.id(), row.version());
        form.number = row.employeeNumber();
        form.code = row.figures().componentCode();
        form.quantity = words.quantity(row.figures().quantity(), row.unit());
        form.amount = words.amount(row.figures().amountCents());
        form.date = row.figures().belongsOn() == null
                ? ""
                : DutchFormat.date(row.figures().belongsOn());
        return form;
    }

    HandRow typed() {
        return new HandRow(orEmpty(number), orEmpty(code), orEmpty(quantity), orEmpty(amount), orEmpty(date));
    }

    /** Whether these very figures were warned about before: saving once more means that they are right. */
    boolean wasWarned() {
        return typed().equals(warned);
    }

    void warn() {
        warned = typed();
    }

    String reasonGiven() {
        return orEmpty(reason);
    }

    Task task() {
        return task;
    }

    @Nullable
    UUID rowId() {
        return rowId;
    }

    int version() {
        return version;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public boolean isAdd() {
        return task == Task.ADD;
    }

    public boolean isRemove() {
        return task == Task.REMOVE;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
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

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
