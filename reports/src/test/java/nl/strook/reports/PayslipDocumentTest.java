package nl.strook.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.ReportTemplate;
import nl.strook.core.report.SheetParty;
import nl.strook.core.report.UnprintableTextException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PayslipDocumentTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final JasperReportRenderer renderer = new JasperReportRenderer();

    private byte[] payslip(PayslipSheet sheet) {
        return renderer.render(ReportTemplate.payslip(2025), Samples.noord(), DUTCH, sheet);
    }

    @Test
    @Tag("R48")
    void holdsEveryFieldThatTheLawAsksFor() {
        assertThat(Pdfs.text(payslip(Samples.august()), 1))
                .contains("Loonstrook 2025-8-M, augustus 2025")
                .contains("Frederik Krijger Dorpsstraat 12 1234 AB Voorbeeldstad")
                .contains("Technisch Bedrijf Noord B.V.", "Havenweg 1, 1234 ZZ Voorbeeldstad")
                .contains("Loonheffingennummer 801234566L01")
                .contains("€ 2.896,03", "Betaaldatum 25-8-2025", "NL91 •••• •••• 00")
                .contains("Brutoloon 3.599,28", "Inhoudingen -752,93", "Vergoedingen 49,68")
                .contains("1-8-2025 t/m 31-8-2025", "14-5-1990", "Servicemonteur", "1-3-2021")
                .contains("schriftelijk, onbepaalde tijd", "Oproepovereenkomst", "40,00 uur per week (100%)")
                .contains("€ 19,90", "€ 2.419,20 (168 uur × € 14,40)", "Metaal en techniek", "wit, maand")
                .contains("Loonheffingskorting", "Verloonde uren", "174,00", "WW, ZW en WIA")
                .contains("Wettelijke vakantiebijslag", "8%")
                .contains("Salaris 1,00 maand 3.450,00 3.450,00 27.600,00")
                .contains("Overuren 125% (juli) 6,00 uur 24,88 149,28 149,28")
                .contains("Pensioenpremie werknemer 3.450,00 4,80% -165,60 -1.324,80")
                .contains("Loonheffing 3.433,68 tabel -582,33 -5.590,04")
                .contains("Totaal inhoudingen -752,93 -6.954,84")
                .contains("Reiskosten onbelast 216 km 0,23 49,68 1.208,88")
                .contains("Netto € 2.896,03 € 25.315,32")
                .contains("Verrekende arbeidskorting 463,08 3.680,77", "Werkgeversheffing Zvw 223,53 1.935,81")
                .contains("Verlof in uren op 31-8-2025", "Vakantie-uren 24,00 200,00 -160,00 64,00")
                .contains("Vakantiegeld, juni t/m augustus 839,94")
                .contains("Bericht van je werkgever. Declaraties van september")
                .contains("Gemaakt op 22-8-2025", "Bladzijde 1 van 1");
    }

    @Test
    @Tag("R48")
    void printsTwoTaxesAsTwoLinesAndTheSpecialRateAsAFact() {
        assertThat(Pdfs.text(payslip(Samples.may()), 1))
                .contains("Loonheffing tabel 3.284,40 tabel -518,75")
                .contains("Loonheffing bijzonder tarief 3.312,00 41,56% -1.376,46")
                .contains("Bijzonder tarief", "41,56% (jaarloon € 41.866)");
    }

    @Test
    void showsWhatIsSavedAloneWhenNoLeaveIsKept() {
        assertThat(Pdfs.text(payslip(Samples.withoutLeave()), 1))
                .contains("Gespaard", "Post Saldo", "Vakantiegeld, juni t/m augustus 839,94")
                .doesNotContain("Verlof in uren", "Bericht van je werkgever");
    }

    @Test
    void runsOnToASecondPageWithTheNetAmountOnTheFirst() {
        byte[] pdf = payslip(Samples.twoPages());

        assertThat(Pdfs.pages(pdf)).isEqualTo(2);
        assertThat(Pdfs.text(pdf, 1))
                .contains("€ -45,24", "Op een andere manier betaald", "Bladzijde 1 van 2", "Voor de loonheffingen")
                .contains("week 1 ");
        assertThat(Pdfs.text(pdf, 2))
                .contains("Loonstrook 2025-8-M, mevr. prof. dr. Wilhelmina Johanna", "Omschrijving Aantal Tarief")
                .contains("week 14", "Brutoloon -10.599,28 -31.061,28", "Netto € -45,24 € -1.245,24")
                .contains("Bladzijde 2 van 2")
                .doesNotContain("Voor de loonheffingen", "Bericht van je werkgever");
    }

    @Test
    void keepsEachSheetOfABulkToItself() {
        List<PayslipSheet> sheets = List.of(Samples.twoPages(), Samples.august(), Samples.may(), Samples.twoPages());

        List<byte[]> bulk = renderer.renderAll(ReportTemplate.payslip(2025), Samples.noord(), DUTCH, sheets);

        assertThat(bulk).hasSize(4);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(bulk.get(i)).as("sheet " + i).isEqualTo(payslip(sheets.get(i)));
        }
    }

    @Test
    @Tag("R93")
    void givesTheSameBytesForTheSameSheet() {
        assertThat(payslip(Samples.august()))
                .isEqualTo(new JasperReportRenderer()
                        .render(ReportTemplate.payslip(2025), Samples.noord(), DUTCH, Samples.august()));
    }

    @Test
    void givesTheSameBytesInSeveralThreads() {
        List<byte[]> all = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> payslip(i % 2 == 0 ? Samples.august() : Samples.may()))
                .toList();

        for (int i = 2; i < all.size(); i++) {
            assertThat(all.get(i)).isEqualTo(all.get(i - 2));
        }
    }

    @Test
    void printsEveryNameAndEveryLetterOfTheCivilRegistry() {
        List<String> names = new ArrayList<>(Scripts.NAMES);
        for (String letters : List.of(Scripts.REGISTRY_LETTERS, Scripts.FURTHER_LETTERS)) {
            for (int at = 0; at < letters.length(); at += 15) {
                names.add(letters.substring(at, Math.min(letters.length(), at + 15)));
            }
        }
        for (String name : names) {
            byte[] pdf = payslip(Samples.august(Samples.party(name, "Dorpsstraat 12", "1234 AB Voorbeeldstad")));
            assertThat(Pdfs.text(pdf, 1)).contains(name + " Dorpsstraat 12");
        }
    }

    @Test
    void printsALetterWithAMarkThatHasNoCharacterOfItsOwn() {
        byte[] pdf = payslip(Samples.august(Samples.party(Scripts.COMPOSED, "Dorpsstraat 12")));

        assertThat(Pdfs.text(pdf, 1)).contains("María".substring(2));
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
    }

    @Test
    void refusesACharacterThatNoFaceHas() {
        PayslipSheet chinese = Samples.august(Samples.party("王小明", "Dorpsstraat 12"));

        UnprintableTextException refused = catchThrowableOfType(
                UnprintableTextException.class,
                () -> renderer.renderAll(
                        ReportTemplate.payslip(2025), Samples.noord(), DUTCH, List.of(Samples.august(), chinese)));

        assertThat(refused.sheetIndex()).isEqualTo(1);
        assertThat(refused.codePoint()).hasValue("王".codePointAt(0));
    }

    @Test
    void tellsBeforehandWhichCharacterCannotBePrinted() {
        assertThat(Scripts.NAMES)
                .allMatch(name -> renderer.firstUnprintable(name).isEmpty());
        assertThat(renderer.firstUnprintable(Scripts.COMPOSED)).isEmpty();
        assertThat(renderer.firstUnprintable("Li 王")).hasValue("王".codePointAt(0));
    }

    @Test
    void refusesATextThatDoesNotFitHoweverSmall() {
        PayslipSheet endless =
                Samples.august(Samples.party("Wilhelmina ".repeat(300).trim(), "Dorpsstraat 12"));

        assertThatThrownBy(() -> payslip(endless))
                .isInstanceOf(UnprintableTextException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void needsNothingOfTheThreadsClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(Pdfs.pages(new JasperReportRenderer()
                            .render(ReportTemplate.payslip(2025), Samples.noord(), DUTCH, Samples.august())))
                    .isEqualTo(1);
            assertThat(thread.getContextClassLoader()).isEqualTo(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void printsInEnglishWhenAsked() {
        byte[] pdf = renderer.render(
                ReportTemplate.payslip(2026), Samples.noord(), Locale.forLanguageTag("en-GB"), Samples.august());

        assertThat(Pdfs.text(pdf, 1))
                .contains("Payslip 2025-8-M", "Net to your account", "Statutory minimum wage", "Page 1 of 1");
    }

    @Test
    @Tag("R49")
    void annualStatementHoldsTheRequiredFieldsInTheirOrder() {
        byte[] pdf =
                renderer.render(ReportTemplate.annualStatement(2024), Samples.noord(), DUTCH, Samples.statement2024());

        assertThat(Pdfs.text(pdf, 1))
                .contains("Jaaropgave 2024", "Frederik Krijger", "Technisch Bedrijf Noord B.V.", "BSN", "123456782")
                .contains("over 1-1-2024 t/m 31-12-2024")
                .containsSubsequence(
                        "Loon loonbelasting/volksverzekeringen",
                        "€ 41.866",
                        "Ingehouden loonbelasting/premie volksverzekeringen",
                        "€ 7.653",
                        "Verrekende arbeidskorting",
                        "€ 5.501",
                        "Ingehouden bijdrage Zvw",
                        "€ 0",
                        "Totaal premies werknemersverzekeringen",
                        "€ 4.940",
                        "Werkgeversheffing Zvw",
                        "€ 2.750",
                        "Loonheffingskorting toegepast",
                        "Vanaf 1-1-2024, het hele jaar");
    }

    @Test
    void annualStatementSaysWhenItReplacesAnEarlierOne() {
        AnnualStatementSheet first = Samples.statement2024();
        AnnualStatementSheet corrected = new AnnualStatementSheet(
                first.madeAt(),
                first.madeOn(),
                first.party(),
                first.year(),
                first.from(),
                first.until(),
                first.person(),
                first.amounts(),
                "Deze jaaropgave vervangt die van 20-1-2025.");

        byte[] pdf = renderer.render(ReportTemplate.annualStatement(2024), Samples.noord(), DUTCH, corrected);

        assertThat(Pdfs.text(pdf, 1)).contains("Deze jaaropgave vervangt die van 20-1-2025.");
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
    }

    @Test
    void refusesASheetOfAnotherTemplate() {
        assertThatThrownBy(() ->
                        renderer.render(ReportTemplate.annualStatement(2024), Samples.noord(), DUTCH, Samples.august()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("R48")
    void aSheetWithoutALegalFieldCannotBeMade() {
        assertThatThrownBy(() -> Samples.facts("1-8-2025 t/m 31-8-2025", " ", "174,00", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimumWage");
        assertThatThrownBy(() -> new SheetParty("", "Havenweg 1", "801234566L01", "Frederik Krijger", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
