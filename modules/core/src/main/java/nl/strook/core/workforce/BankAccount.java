package nl.strook.core.workforce;

import java.io.Serializable;
import java.util.Locale;
import nl.strook.core.rule.BusinessRuleViolation;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** A bank account by its IBAN without spaces; form, length per country and check digits are right. */
public record BankAccount(String iban) implements Serializable {

    /** @throws BusinessRuleViolation {@code workforce.iban.invalid} */
    public BankAccount {
        try {
            IbanUtil.validate(iban);
        } catch (Iban4jException e) {
            throw BusinessRuleViolation.of("workforce.iban.invalid");
        }
    }

    public static BankAccount parse(String written) {
        return new BankAccount(written.replaceAll("[ .]", "").toUpperCase(Locale.ROOT));
    }

    /** {@code NL91 •••• •••• 00}: first four and last two; the number of dots says nothing. */
    public String masked() {
        return iban.substring(0, 4) + " \u2022\u2022\u2022\u2022 \u2022\u2022\u2022\u2022 "
                + iban.substring(iban.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
