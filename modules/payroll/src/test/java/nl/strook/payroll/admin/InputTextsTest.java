package nl.strook.payroll.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.strook.core.sheet.SafeCsv;
import nl.strook.payroll.input.sheet.CellFinding;
import nl.strook.payroll.input.sheet.CellPlace;
import nl.strook.payroll.input.sheet.CellProblem;
import nl.strook.payroll.input.sheet.Column;
import nl.strook.payroll.input.sheet.PayInputCheck;
import nl.strook.payroll.input.sheet.Sheet;
import nl.strook.payroll.input.sheet.SheetFacts;
import nl.strook.payroll.input.sheet.SheetReader;
import nl.strook.payroll.input.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @EnumSource(CellProblem.class)
    void everyProblemHasASentenceAndANoteInBothLanguages(CellProblem problem) {
        CellFinding finding = new CellFinding(new CellPlace(Column.QUANTITY, 7), problem, List.of("a", "b", "c", "d"));
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            InputWords words = new InputWords(locale);
            assertThat(words.sentence(finding)).doesNotContain("???").doesNotContain("{");
            assertThat(words.note(finding)).doesNotContain("???").doesNotContain("{");
        }
    }

    @Test
    void saysWhatTheDesignSays() {
        InputWords words = new InputWords(DUTCH);
        assertThat(words.sentence(new CellFinding(
                        new CellPlace(Column.QUANTITY, 7),
                        CellProblem.NOT_A_NUMBER,
                        List.of("acht", new BigDecimal("8.00")))))
                .isEqualTo("\"acht\" is geen getal. Schrijf 8,00.");
        assertThat(words.sentence(new CellFinding(
                        new CellPlace(Column.DATE, 19),
                        CellProblem.NO_SUCH_DAY,
                        List.of("31-9-2025", Month.SEPTEMBER, 30))))
                .isEqualTo("31-9-2025 bestaat niet. September heeft 30 dagen.");
        assertThat(new InputWords(Locale.ENGLISH)
                        .sentence(new CellFinding(
                                new CellPlace(Column.AMOUNT, 7),
                                CellProblem.AMBIGUOUS,
                                List.of("1.234", new BigDecimal("1234.00"), new BigDecimal("1.23")))))
                .isEqualTo("1.234 can be read in two ways. Write 1,234.00 or 1.23.");
    }

    @Test
    void aFormulaInANameIsOnlyTextAndComesBackAsItWas() {
        byte[] bytes = new SafeCsv()
                .row("Nummer", "Naam", "Looncode", "Omschrijving", "Aantal", "Bedrag", "Datum")
                .row("1042", "=HYPERLINK(\"http://x\";\"y\")", "125", "@x", "1", "", "")
                .bytes();
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"")
                .contains("'@x");
        assertThat(SheetReader.read("a.csv", bytes)
                        .rows()
                        .get(0)
                        .cell(Column.NAME)
                        .text())
                .isEqualTo("=HYPERLINK(\"http://x\";\"y\")");
    }

    @Test
    void aLongSheetIsShownAHundredRowsAtATime() {
        List<SheetRow> rows = java.util.stream.IntStream.rangeClosed(2, 251)
                .mapToObj(number -> SheetRow.of(number, "9", "", "1", "", "x", "", ""))
                .toList();
        Sheet sheet = new Sheet(
                "a.csv",
                "a",
                "0",
                SheetRow.of(1, "Nummer", "Naam", "Looncode", "Omschrijving", "Aantal", "Bedrag", "Datum"),
                rows,
                0);
        SheetFacts facts = new SheetFacts(
                java.time.LocalDate.of(2025, 9, 1),
                java.time.LocalDate.of(2025, 9, 30),
                List.of(),
                Map.of(),
                Map.of(),
                Set.of());
        ImportTable table = ImportTable.of(PayInputCheck.check(sheet, facts, Set.of()), false, 3, DUTCH);
        assertThat(table.pages()).isEqualTo(3);
        assertThat(table.rows()).hasSize(50);
        assertThat(table.errors()).hasSize(150);
        assertThat(table.hiddenErrors()).isEqualTo(600);
        assertThat(table.errors().get(0).place()).isEqualTo("A202");
        assertThat(table.rows().get(0).cells().get(4).isBad()).isTrue();
    }
}
