package nl.strook.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeWorkbookTest {

    private static final SheetLimits LIMITS = new SheetLimits(1_000_000, 100, 1, 50);

    @Test
    void whatIsWrittenReadsBackAsTheSameText() throws IOException {
        List<String[]> rows = List.of(
                new String[] {"Nummer", "Naam", ""},
                new String[] {"0012", "<b>Zoë & \"Ångström\"</b>", "=HYPERLINK(\"x\")"},
                new String[] {"", "\u202eomgekeerd", "a\u0001b"});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SafeWorkbook.write(out, "Medewerkers", rows);

        SheetFile file = SheetFile.read("lijst.xlsx", out.toByteArray(), LIMITS, List.of());
        assertThat(file.sheetName()).isEqualTo("Medewerkers");
        assertThat(file.rows()).hasSize(3);
        RawRow second = file.rows().get(1);
        assertThat(second.cell(0)).isEqualTo(new SheetCell("0012", false));
        assertThat(second.cell(1).text()).isEqualTo("<b>Zoë & \"Ångström\"</b>");
        assertThat(second.cell(2)).isEqualTo(new SheetCell("=HYPERLINK(\"x\")", false));
        assertThat(file.rows().get(2).cell(2).text()).isEqualTo("ab");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsGuardedInCsv() {
        String csv = new String(
                new SafeCsv().row("=1+1", "@x", "-5", "gewoon").bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\ufeff'=1+1;'@x;'-5;gewoon\r\n");
    }
}
