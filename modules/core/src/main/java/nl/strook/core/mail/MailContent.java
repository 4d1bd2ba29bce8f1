package nl.strook.core.mail;

import java.util.Locale;
import java.util.Map;

/**
 * What a mail says, before it is put into words.
 *
 * @param kind module id, dot, name: {@code payslips.new-payslip} is {@code mail/payslips/new-payslip_nl.html} and {@code .txt}
 * @param recipientName stands in the greeting as {@code {name}}
 * @param language Dutch, or English when it says so
 * @param values the template's own words by name; never an amount. {@code name}, {@code tenant}, {@code link} and
 *     {@code home} are given by the mailer
 */
public record MailContent(
        String kind, String recipientName, Locale language, Map<String, String> values, MailLink link) {

    public MailContent {
        values = Map.copyOf(values);
    }
}
