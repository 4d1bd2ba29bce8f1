package nl.strook.payslips.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.SheetParty;
import nl.strook.payslips.AnnualStatementView;
import nl.strook.payslips.PayslipFactTexts.Fact;
import nl.strook.payslips.screen.AnnualStatementScreen.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class AnnualStatementScreenTest {

    private static final AnnualStatementSheet SHEET = new AnnualStatementSheet(
            Instant.EPOCH,
            "20-1-2025",
            new SheetParty("Technisch Bedrijf Noord B.V.", "Havenweg 1", "801234566L01", "Frederik Krijger", List.of()),
            "2024",
            "1-1-2024",
            "31-12-2024",
            new AnnualStatementSheet.Person(
                    "\u2022\u2022\u2022\u2022\u2022\u2022782",
                    "14-5-1990",
                    "1042",
                    "1-3-2021",
                    "WW, ZW en WIA",
                    "wit",
                    "40,00",
                    "nee"),
            new AnnualStatementSheet.Amounts(
                    "41.866", "7.653", "5.501", "0", "4.940", "2.750", "ja", "Vanaf 1-1-2024, het hele jaar"),
            null);

    @Test
    void hasTheLinesOfTheSheetInItsOrder() {
        AnnualStatementScreen screen = screen("nl");

        assertThat(screen.lines().stream().map(Line::amount))
                .containsExactly(
                        "\u20ac\u00a041.866",
                        "\u20ac\u00a07.653",
                        "\u20ac\u00a05.501",
                        "\u20ac\u00a00",
                        "\u20ac\u00a04.940",
                        "\u20ac\u00a02.750",
                        "ja");
        assertThat(screen.lines().get(0))
                .isEqualTo(new Line(
                        "Loon loonbelasting/volksverzekeringen",
                        "Dit heet ook fiscaal loon",
                        "\u20ac\u00a041.866",
                        "Bij loon uit loondienst: loon"));
        assertThat(screen.lines().get(6).where()).isEqualTo("Vanaf 1-1-2024, het hele jaar");
        assertThat(screen.facts()).contains(new Fact("Personeelsnummer", "1042"));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (String language : List.of("nl", "en")) {
            assertThat(screen(language).lines())
                    .noneMatch(line -> line.toString().contains("???"));
            assertThat(screen(language).facts())
                    .noneMatch(fact -> fact.toString().contains("???"));
        }
    }

    private static AnnualStatementScreen screen(String language) {
        return AnnualStatementScreen.of(
                new AnnualStatementView(UUID.randomUUID(), SHEET), Locale.forLanguageTag(language));
    }
}
