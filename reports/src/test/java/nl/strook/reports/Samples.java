package nl.strook.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.strook.core.report.AnnualStatementSheet;
import nl.strook.core.report.PayslipFacts;
import nl.strook.core.report.PayslipSheet;
import nl.strook.core.report.PayslipSheet.Group;
import nl.strook.core.report.PayslipSheet.Line;
import nl.strook.core.report.ReportBrand;
import nl.strook.core.report.SheetParty;
import org.jspecify.annotations.Nullable;

/** The documents of the design, and the awkward ones. */
final class Samples {

    static final Instant MADE_AT = Instant.parse("2025-08-22T10:00:00Z");

    private Samples() {}

    static ReportBrand noord() {
        return new ReportBrand("Technisch Bedrijf Noord", 264, 130, SampleLogo.png(400, 400));
    }

    static ReportBrand bakkerij() {
        return new ReportBrand("Bakkerij De Gouden Korenaar", 48, 90, null);
    }

    static SheetParty party(String employee, String... address) {
        return new SheetParty(
                "Technisch Bedrijf Noord B.V.",
                "Havenweg 1, 1234 ZZ Voorbeeldstad",
                "801234566L01",
                employee,
                List.of(address));
    }

    private static SheetParty frederik() {
        return party("Frederik Krijger", "Dorpsstraat 12", "1234 AB Voorbeeldstad");
    }

    static PayslipFacts facts(String period, String minimumWage, String hours, @Nullable String specialRate) {
        return new PayslipFacts(
                period,
                "1042",
                "14-5-1990",
                "Servicemonteur",
                "1-3-2021",
                "schriftelijk, onbepaalde tijd",
                "nee",
                "40,00 uur per week (100%)",
                "€ 19,90",
                minimumWage,
                "Metaal en techniek",
                "wit, maand",
                "ja",
                hours,
                "WW, ZW en WIA",
                "8%",
                specialRate,
                List.of());
    }

    /** The sheet of the design: August 2025. */
    static PayslipSheet august() {
        return august(frederik());
    }

    static PayslipSheet august(SheetParty party) {
        return new PayslipSheet(
                MADE_AT,
                "22-8-2025",
                party,
                "2025-8-M",
                "augustus 2025",
                "2025",
                new PayslipSheet.Net(
                        "2.896,03", "25.315,32", "25-8-2025", "NL91 •••• •••• 00", "3.599,28", "-752,93", "49,68"),
                facts("1-8-2025 t/m 31-8-2025", "€ 2.419,20 (168 uur × € 14,40)", "174,00", null),
                List.of(
                        new Group(
                                "Bruto",
                                List.of(
                                        new Line("Salaris", "1,00 maand", "3.450,00", "3.450,00", "27.600,00"),
                                        new Line("Overuren 125% (juli)", "6,00 uur", "24,88", "149,28", "149,28"),
                                        new Line("Vakantiegeld (mei)", "", "8,00%", "-", "3.312,00")),
                                Line.total("Brutoloon", "3.599,28", "31.061,28")),
                        new Group(
                                "Inhoudingen",
                                List.of(
                                        new Line(
                                                "Pensioenpremie werknemer",
                                                "3.450,00",
                                                "4,80%",
                                                "-165,60",
                                                "-1.324,80"),
                                        new Line("Loonheffing", "3.433,68", "tabel", "-582,33", "-5.590,04"),
                                        new Line("Personeelsvereniging", "", "", "-5,00", "-40,00")),
                                Line.total("Totaal inhoudingen", "-752,93", "-6.954,84")),
                        new Group(
                                "Vergoedingen",
                                List.of(new Line("Reiskosten onbelast", "216 km", "0,23", "49,68", "1.208,88")),
                                null)),
                List.of(
                        new PayslipSheet.TaxLine("Loon loonbelasting/volksverzekeringen", "3.433,68", "29.736,48"),
                        new PayslipSheet.TaxLine("Loonheffing", "582,33", "5.590,04"),
                        new PayslipSheet.TaxLine("Verrekende arbeidskorting", "463,08", "3.680,77"),
                        new PayslipSheet.TaxLine("Loon Zorgverzekeringswet", "3.433,68", "29.736,48"),
                        new PayslipSheet.TaxLine("Werkgeversheffing Zvw", "223,53", "1.935,81")),
                new PayslipSheet.Leave(
                        "31-8-2025",
                        List.of(
                                new PayslipSheet.LeaveLine("Vakantie-uren", "24,00", "200,00", "-160,00", "64,00"),
                                new PayslipSheet.LeaveLine("ADV-uren", "0,00", "0,00", "0,00", "0,00"),
                                new PayslipSheet.LeaveLine("Bijzonder verlof", "0,00", "0,00", "-16,00", "-16,00"))),
                List.of(new PayslipSheet.Reserve("Vakantiegeld, juni t/m augustus", "839,94")),
                "Declaraties van september graag indienen voor 18-9-2025. Vragen? Stel ze in het portaal bij 'Vraag stellen'.");
    }

    /** The sheet of the design with the special rate: May 2025. */
    static PayslipSheet may() {
        return new PayslipSheet(
                Instant.parse("2025-05-22T10:00:00Z"),
                "22-5-2025",
                frederik(),
                "2025-5-M",
                "mei 2025",
                "2025",
                new PayslipSheet.Net(
                        "4.861,79", "16.558,51", "23-5-2025", "NL91 •••• •••• 00", "6.762,00", "-2.065,81", "165,60"),
                facts(
                        "1-5-2025 t/m 31-5-2025",
                        "€ 2.474,56 (176 uur × € 14,06)",
                        "176,00",
                        "41,56% (jaarloon € 41.866)"),
                List.of(
                        new Group(
                                "Bruto",
                                List.of(
                                        new Line("Salaris", "1,00 maand", "3.450,00", "3.450,00", "17.250,00"),
                                        new Line(
                                                "Vakantiegeld (juni 2024 t/m mei 2025)",
                                                "41.400,00",
                                                "8,00%",
                                                "3.312,00",
                                                "3.312,00")),
                                Line.total("Brutoloon", "6.762,00", "20.562,00")),
                        new Group(
                                "Inhoudingen",
                                List.of(
                                        new Line("Pensioenpremie werknemer", "3.450,00", "4,80%", "-165,60", "-828,00"),
                                        new Line("Loonheffing tabel", "3.284,40", "tabel", "-518,75", "-2.593,75"),
                                        new Line(
                                                "Loonheffing bijzonder tarief",
                                                "3.312,00",
                                                "41,56%",
                                                "-1.376,46",
                                                "-1.376,46"),
                                        new Line("Personeelsvereniging", "", "", "-5,00", "-25,00")),
                                Line.total("Totaal inhoudingen", "-2.065,81", "-4.823,21")),
                        new Group(
                                "Vergoedingen",
                                List.of(new Line("Reiskosten onbelast", "720 km", "0,23", "165,60", "819,72")),
                                null)),
                List.of(
                        new PayslipSheet.TaxLine("Loon loonbelasting/volksverzekeringen", "6.596,40", "19.734,00"),
                        new PayslipSheet.TaxLine("Loonheffing", "1.895,21", "3.970,21"),
                        new PayslipSheet.TaxLine("Verrekende arbeidskorting", "459,67", "2.298,35"),
                        new PayslipSheet.TaxLine("Loon Zorgverzekeringswet", "6.596,40", "19.734,00"),
                        new PayslipSheet.TaxLine("Werkgeversheffing Zvw", "429,42", "1.284,66")),
                new PayslipSheet.Leave(
                        "31-5-2025",
                        List.of(
                                new PayslipSheet.LeaveLine("Vakantie-uren", "24,00", "200,00", "-40,00", "184,00"),
                                new PayslipSheet.LeaveLine("ADV-uren", "0,00", "0,00", "0,00", "0,00"),
                                new PayslipSheet.LeaveLine("Bijzonder verlof", "0,00", "0,00", "0,00", "0,00"))),
                List.of(new PayslipSheet.Reserve("Vakantiegeld, nu uitbetaald", "0,00")),
                "Deze maand krijg je ook je vakantiegeld. Daarover geldt het bijzondere tarief voor de loonheffing. Vragen? Stel ze in het portaal bij 'Vraag stellen'.");
    }

    /** So many lines that they run on to a second page, with negative amounts, and paid without an account. */
    static PayslipSheet twoPages() {
        PayslipSheet august = august(party(
                "mevr. prof. dr. Wilhelmina Johanna van Nieuwenhuizen-Schimmelpenninck van der Oije",
                "Burgemeester van Nieuwenhuijzenlaan 1234 bis A, achterhuis",
                "1234 AB Nieuw- en Sint Joosland"));
        List<Line> gross = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            gross.add(new Line(
                    "Toeslag onregelmatige diensten in het weekend en op feestdagen, week " + i,
                    i + ",00 uur",
                    "12,34",
                    "1" + i + ",00",
                    "-1" + i + ".345,67"));
        }
        return new PayslipSheet(
                MADE_AT,
                august.madeOn(),
                august.party(),
                august.periodCode(),
                august.periodName(),
                august.year(),
                new PayslipSheet.Net("-45,24", "-1.245,24", "25-8-2025", null, "-10.599,28", "-752,93", "0,00"),
                new PayslipFacts(
                        "1-8-2025 t/m 31-8-2025",
                        "NL-2025-0001042",
                        "29-12-1990",
                        "Eerste medewerker bedrijfsbureau en plaatsvervangend hoofd werkvoorbereiding",
                        "1-3-2021",
                        "schriftelijk, bepaalde tijd tot en met 31-12-2026",
                        "ja, met uitgestelde prestatieplicht",
                        "gemiddeld 22,50 uur per week over een heel jaar (56,25%)",
                        "€ 119,90",
                        "€ 12.419,20 (168 uur × € 14,40; 20 uur × € 14,06)",
                        "Metaal en techniek, technisch installatiebedrijf",
                        "groen, vierwekelijks, 52% (anoniem)",
                        "nee",
                        "1.174,00",
                        "ZW",
                        "8%, inbegrepen in het uurloon",
                        "49,50% (jaarloon € 141.866)",
                        List.of(
                                new PayslipFacts.Fact("Kostenplaats", "4711"),
                                new PayslipFacts.Fact("Afdeling", "Binnendienst"),
                                new PayslipFacts.Fact("Leidinggevende", "J. de Vries"))),
                List.of(
                        new Group("Bruto", gross, Line.total("Brutoloon", "-10.599,28", "-31.061,28")),
                        august.groups().get(1),
                        august.groups().get(2)),
                august.taxLines(),
                new PayslipSheet.Leave(
                        "31-8-2025",
                        List.of(
                                new PayslipSheet.LeaveLine(
                                        "Vakantie-uren wettelijk", "1.024,00", "1.200,00", "-1.160,00", "1.064,00"),
                                new PayslipSheet.LeaveLine("Vakantie bovenwettelijk", "0,00", "0,00", "0,00", "0,00"),
                                new PayslipSheet.LeaveLine("ADV-uren", "0,00", "0,00", "0,00", "0,00"),
                                new PayslipSheet.LeaveLine("Tijd voor tijd", "0,00", "0,00", "0,00", "0,00"),
                                new PayslipSheet.LeaveLine("Bijzonder verlof", "0,00", "0,00", "-16,00", "-16,00"))),
                august.reserves(),
                "Declaraties van september graag indienen voor 18-9-2025. Je kunt ze tot en met de laatste werkdag van de maand ook nog op papier inleveren bij de afdeling personeelszaken. Vragen? Stel ze in het portaal bij 'Vraag stellen', of bel 0123-456789.");
    }

    /** As long as no leave is kept: only what is saved, and no message. */
    static PayslipSheet withoutLeave() {
        PayslipSheet august = august();
        return new PayslipSheet(
                august.madeAt(),
                august.madeOn(),
                august.party(),
                august.periodCode(),
                august.periodName(),
                august.year(),
                august.net(),
                august.facts(),
                august.groups(),
                august.taxLines(),
                null,
                august.reserves(),
                null);
    }

    static AnnualStatementSheet statement2024() {
        return statement2024(frederik());
    }

    static AnnualStatementSheet statement2024(SheetParty party) {
        return new AnnualStatementSheet(
                Instant.parse("2025-01-20T10:00:00Z"),
                "20-1-2025",
                party,
                "2024",
                "1-1-2024",
                "31-12-2024",
                new AnnualStatementSheet.Person(
                        "123456782", "14-5-1990", "1042", "1-3-2021", "WW, ZW en WIA", "wit", "40,00", "nee"),
                new AnnualStatementSheet.Amounts(
                        "41.866", "7.653", "5.501", "0", "4.940", "2.750", "ja", "Vanaf 1-1-2024, het hele jaar"),
                null);
    }
}
