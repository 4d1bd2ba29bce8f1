package nl.strook.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.strook.payroll.FindingFacts.Unprintable;
import nl.strook.payroll.api.PayslipContent;
import org.junit.jupiter.api.Test;

class PrintedTextsTest {

    @Test
    void every_text_that_people_made_up_is_looked_at() {
        assertThat(first("F. Krijger", "Kade 1", "Monteur", "Metaal", "Noord B.V.", "Haven 1"))
                .isNull();
        assertThat(first("王 Krijger", "Kade 1", "Monteur", "Metaal", "Noord B.V.", "Haven 1"))
                .isEqualTo(new Unprintable("王 Krijger", "王"));
        assertThat(first("F. Krijger", "Kade 王", "Monteur", "Metaal", "Noord B.V.", "Haven 1"))
                .isEqualTo(new Unprintable("Kade 王", "王"));
        assertThat(first("F. Krijger", "Kade 1", "王", "Metaal", "Noord B.V.", "Haven 1"))
                .isNotNull();
        assertThat(first("F. Krijger", "Kade 1", "Monteur", "王", "Noord B.V.", "Haven 1"))
                .isNotNull();
        assertThat(first("F. Krijger", "Kade 1", "Monteur", "Metaal", "王 B.V.", "Haven 1"))
                .isNotNull();
        assertThat(first("F. Krijger", "Kade 1", "Monteur", "Metaal", "Noord B.V.", "王 1"))
                .isNotNull();
    }

    @Test
    void a_long_text_is_shown_by_its_beginning() {
        Unprintable found = first("F. Krijger", "a".repeat(200) + "王", "Monteur", "Metaal", "Noord B.V.", "Haven 1");
        assertThat(found).isEqualTo(new Unprintable("a".repeat(80), "王"));
    }

    private static Unprintable first(
            String name, String address, String title, String agreement, String employer, String employerAddress) {
        PayslipContent content = new PayslipContent(
                ResultMaker.NO_ID,
                ResultMaker.NO_ID,
                ResultMaker.NO_ID,
                new PayslipContent.Person("1042", name, List.of(address), LocalDate.of(1990, 5, 14), null, "nl"),
                new PayslipContent.Job(
                        title, LocalDate.of(2021, 3, 1), null, true, true, false, 2400, 2400, null, agreement, true),
                new PayslipContent.Payer(employer, employerAddress, "801234566L01"),
                FindingRulesTest.facts(345_000, List.of()).calculation());
        return PrintedTexts.firstUnprintable(
                content, text -> text.contains("王") ? OptionalInt.of("王".codePointAt(0)) : OptionalInt.empty());
    }
}
