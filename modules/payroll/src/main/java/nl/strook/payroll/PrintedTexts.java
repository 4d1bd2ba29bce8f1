package nl.strook.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.strook.payroll.FindingFacts.Unprintable;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.Param;
import nl.strook.payroll.engine.PayslipLine;
import org.jspecify.annotations.Nullable;

/** The texts of a payslip that people made up; its fixed words are known to be printable. */
final class PrintedTexts {

    private static final int SHOWN = 80;

    private PrintedTexts() {}

    static @Nullable Unprintable firstUnprintable(PayslipContent content, Function<String, OptionalInt> unprintable) {
        for (String text : of(content)) {
            OptionalInt character = unprintable.apply(text);
            if (character.isPresent()) {
                return new Unprintable(beginning(text), Character.toString(character.getAsInt()));
            }
        }
        return null;
    }

    private static List<String> of(PayslipContent content) {
        List<String> texts = new ArrayList<>();
        texts.add(content.person().name());
        texts.add(content.person().number());
        texts.addAll(content.person().addressLines());
        texts.add(content.job().title());
        texts.add(content.job().collectiveAgreement());
        texts.add(content.payer().legalName());
        texts.add(content.payer().addressLine());
        for (PayslipLine line : content.calculation().lines()) {
            addUnlessAbsent(texts, line.name());
            for (Param param : line.labelParams()) {
                addUnlessAbsent(texts, param.text());
            }
        }
        return texts;
    }

    /** Enough of a text to recognise it by. */
    private static String beginning(String text) {
        return text.codePoints()
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void addUnlessAbsent(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
