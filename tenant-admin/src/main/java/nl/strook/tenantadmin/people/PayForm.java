package nl.strook.tenantadmin.people;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.EmployeeCard;
import org.jspecify.annotations.Nullable;

/** Where the wage goes, as typed; an empty account leaves the present one. */
public class PayForm implements Section, Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String present;
    private transient @Nullable BankAccount account;
    private boolean otherwise;

    static PayForm of(EmployeeCard card) {
        PayForm form = new PayForm();
        form.present = card.maskedAccount();
        form.otherwise = card.payOtherwise();
        return form;
    }

    /** What is stored by now; without a new account that is what stays. */
    void present(EmployeeCard card) {
        this.present = card.maskedAccount();
    }

    @Override
    public Map<String, String> told(Locale locale) {
        BankAccount typed = account;
        return new Told(locale)
                .text("employee.account", typed == null ? present : typed.masked())
                .yes("employee.payOtherwise", otherwise)
                .all();
    }

    public @Nullable BankAccount getAccount() {
        return account;
    }

    public void setAccount(@Nullable BankAccount account) {
        this.account = account;
    }

    public boolean isOtherwise() {
        return otherwise;
    }

    public void setOtherwise(boolean otherwise) {
        this.otherwise = otherwise;
    }
}
