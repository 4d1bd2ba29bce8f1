package nl.strook.websupport.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import nl.strook.core.workforce.BankAccount;
import org.jspecify.annotations.Nullable;

/** A bank account, its IBAN typed with or without spaces. */
public class IbanConverter implements Converter<BankAccount> {

    @Override
    public @Nullable BankAccount getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        return TypedValue.read(faces, typed, BankAccount::parse);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable BankAccount account) {
        return account == null ? "" : account.iban();
    }
}
