package nl.strook.payroll.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.AmountText;
import nl.strook.core.sheet.DateText;
import nl.strook.core.sheet.SheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String HEADER = "Nummer;Naam;Looncode;Omschrijving;Aantal;Bedrag;Datum\r\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void readsSemicolonsAndCommas() {
        String rows = HEADER + "1042;\"Krijger, Frederik\";125;Overuren 125%;\"14,00\";;31-8-2025\r\n";
        assertThat(csv(rows).rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cell(Column.NAME).text()).isEqualTo("Krijger, Frederik");
            assertThat(row.cell(Column.QUANTITY).text()).isEqualTo("14,00");
        });
        Sheet commas = csv("Nummer,Naam,Looncode,Omschrijving,Aantal,Bedrag,Datum\n1042,\"K, F\",125,,\"1.234,5\",,\n");
        assertThat(commas.rows().get(0).cell(Column.QUANTITY).text()).isEqualTo("1.234,5");
        assertThat(commas.header().cell(Column.DATE).text()).isEqualTo("Datum");
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndWindows1252() {
        String rows = HEADER + "1042;Renée Çelik;125;€;1;;\n";
        for (byte[] bytes : new byte[][] {
            rows.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + rows).getBytes(StandardCharsets.UTF_8),
            rows.getBytes(WINDOWS_1252)
        }) {
            Sheet sheet = SheetReader.read("uren.csv", bytes);
            assertThat(sheet.header().cell(Column.NUMBER).text()).isEqualTo("Nummer");
            assertThat(sheet.rows().get(0).cell(Column.NAME).text()).isEqualTo("Renée Çelik");
            assertThat(sheet.rows().get(0).cell(Column.DESCRIPTION).text()).isEqualTo("€");
        }
    }

    @Test
    void keepsTheRowNumbersOfTheSpreadsheet() {
        Sheet sheet = csv("sep=;\n" + HEADER + "\n1042;;125;\"twee\nregels\";1;;\n;;;;;;\n1043;;125;;2;;\n");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(3, 5);
    }

    @Test
    void skipsUnfilledLinesOfTheTemplateAndCountsThem() {
        Sheet sheet = csv(HEADER + "1042;Frederik Krijger;;;;;\n1043;Noor Bakker;125;;2;;\n");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(3);
        assertThat(sheet.skipped()).isEqualTo(1);
    }

    @Test
    void takesOffTheGuardAgainstFormulas() {
        assertThat(csv(HEADER + "1042;'=HYPERLINK(1);125;;1;;\n")
                        .rows()
                        .get(0)
                        .cell(Column.NAME)
                        .text())
                .isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() {
        Sheet sheet = xlsx(Workbooks.workbook(
                "Uren",
                Workbooks.HEADER
                        + Workbooks.row(2, "#1042", "Frederik Krijger", "#125", "", "#14", "", "#45900")
                        + Workbooks.row(4, "1043", "", "310", "", "=0.30000000000000004", "#1.2E3", "24-2-2025")));
        assertThat(sheet.name()).isEqualTo("Uren");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 4);
        SheetRow first = sheet.rows().get(0);
        assertThat(first.cell(Column.NUMBER)).isEqualTo(new SheetCell("1042", true));
        assertThat(DateText.read(first.cell(Column.DATE)).value()).isEqualTo("2025-08-31");
        SheetRow second = sheet.rows().get(1);
        assertThat(AmountText.read(second.cell(Column.QUANTITY)).value()).isEqualTo("0.30");
        assertThat(AmountText.read(second.cell(Column.AMOUNT)).value()).isEqualTo("1200.00");
    }

    @Test
    void knowsTheCalendarThatStartsIn1904() {
        Sheet sheet = xlsx(Workbooks.workbook(
                "Uren", Workbooks.HEADER + Workbooks.row(2, "1042", "", "125", "", "#1", "", "#44438"), "", true));
        assertThat(DateText.read(sheet.rows().get(0).cell(Column.DATE)).value()).isEqualTo("2025-08-31");
    }

    @Test
    void refusesAWorkbookWithADocumentType() {
        String doctype = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(
                "uren.xlsx", Workbooks.workbook("&amp;x", Workbooks.HEADER, doctype, false), "sheet.unsafeWorkbook");
        assertRefused(
                "uren.xlsx",
                Workbooks.zip("xl/workbook.xml", "<!-- " + "x".repeat(40_000) + " -->" + doctype + "<w/>"),
                "sheet.unsafeWorkbook");
        assertRefused("uren.xlsx", Workbooks.zip("xl/workbook.xml", "\0<\0!\0D"), "sheet.unsafeWorkbook");
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarMoreThanItWeighs() {
        byte[] bomb = Workbooks.zip("xl/worksheets/sheet1.xml", "<a>" + "0".repeat(70 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(SheetReader.MAX_BYTES);
        assertRefused("uren.xlsx", bomb, "sheet.unsafeWorkbook");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        assertRefused("uren.csv", Workbooks.workbook("Uren", Workbooks.HEADER), "sheet.otherContent");
        assertRefused("uren.xlsx", HEADER.getBytes(StandardCharsets.UTF_8), "sheet.otherContent");
        assertRefused("uren.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "sheet.otherKind");
        assertRefused("uren.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "sheet.oldExcel");
    }

    @Test
    void refusesDamagedAndEmptyAndTooLargeFiles() {
        assertRefused("uren.csv", new byte[0], "sheet.emptyFile");
        assertRefused("uren.csv", (HEADER + "1042;\"open").getBytes(StandardCharsets.UTF_8), "sheet.damaged");
        assertRefused("uren.csv", HEADER.getBytes(StandardCharsets.UTF_16), "sheet.utf16");
        assertRefused("uren.csv", HEADER.getBytes(StandardCharsets.UTF_16LE), "sheet.damaged");
        assertRefused("uren.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}, "sheet.damaged");
        assertRefused("uren.xlsx", Workbooks.zip("a.txt", "a"), "sheet.damaged");
        assertRefused("uren.csv", new byte[SheetReader.MAX_BYTES + 1], "sheet.tooLarge");
        assertRefused(
                "uren.csv",
                (HEADER + "1;;1;;1;;\n".repeat(SheetReader.MAX_ROWS + 1)).getBytes(StandardCharsets.UTF_8),
                "sheet.tooManyRows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\a\\uren.csv", "../../uren.csv", "uren.csv", "u<r>e\u0000n.csv"})
    void keepsOnlyTheLastPartOfTheName(String name) {
        assertThat(SheetReader.read(name, HEADER.getBytes(StandardCharsets.UTF_8))
                        .fileName())
                .isEqualTo("uren.csv");
    }

    @Test
    void knowsTheSameFileByItsBytes() {
        assertThat(csv(HEADER).hash()).hasSize(64).isEqualTo(csv(HEADER).hash());
        assertThat(csv(HEADER).hash()).isNotEqualTo(csv(HEADER + "1;;1;;1;;").hash());
    }

    @Test
    void readsFiftyThousandRows() {
        assertThat(csv(HEADER + "1;;1;;1;;\n".repeat(SheetReader.MAX_ROWS)).rows())
                .hasSize(SheetReader.MAX_ROWS);
    }

    private static Sheet csv(String text) {
        return SheetReader.read("uren.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet xlsx(byte[] bytes) {
        return SheetReader.read("uren.xlsx", bytes);
    }

    private static void assertRefused(String name, byte[] bytes, String key) {
        assertThatThrownBy(() -> SheetReader.read(name, bytes))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
