package nl.strook.core.workforce.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.sheet.CellName;
import nl.strook.core.sheet.SafeWorkbook;
import nl.strook.core.workforce.Arrival;
import nl.strook.core.workforce.ArrivingJob;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.KnownPeople;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.SalaryBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String HEADER =
            "Nummer;Voorletters;Roepnaam;Voorvoegsel;Achternaam;Geboortedatum;BSN;IBAN;Straat;"
                    + "Huisnummer;Postcode;Plaats;E-mail;Eerste dag;Functie;Afdeling;Nummer leidinggevende;Contract;Loon per;Loon;"
                    + "Uren per week;Voltijd per week;Loonheffingskorting;Getekend op\n";
    private static final String ADA = "2001;A.;Ada;de;Boer;14-5-1990;123456782;NL91 ABNA 0417 1643 00;Dorpsstraat;12;"
            + "1234ab;Voorbeeldstad;ada@noord.example;1-1-2027;Monteur;Techniek;;onbepaalde tijd;maand;3.300,00;36;40;ja;"
            + "20-11-2026\n";

    private final KnownPeople known = new KnownPeople();

    @Test
    void aWholeRowBecomesAPersonWithAnEmployment() {
        Arrival arrival = check(HEADER + ADA).arrivals().get(0);

        NewEmployee person = arrival.person();
        assertThat(person).isNotNull();
        assertThat(person.name().full()).isEqualTo("Ada de Boer");
        assertThat(person.birthOn()).isEqualTo("1990-05-14");
        assertThat(person.language()).isEqualTo(PersonLanguage.NL);
        assertThat(person.address().postalCode()).isEqualTo("1234 AB");
        ArrivingJob job = arrival.jobs().get(0);
        assertThat(job.department()).isEqualTo("Techniek");
        assertThat(job.terms().basis()).isEqualTo(SalaryBasis.MONTH);
        assertThat(job.terms().amountCents()).isEqualTo(330_000);
        assertThat(job.terms().weeklyMinutes()).isEqualTo(36 * 60);
        assertThat(job.terms().schedule()).startsWith(432, 432, 432, 432, 432).endsWith(0, 0);
        assertThat(job.facts().contract().written()).isTrue();
        assertThat(job.credit().applied()).isTrue();
    }

    @Test
    void everyWrongCellIsNamedAndNotTheFirstOnly() {
        String wrong = "2001;;Ada;;Boer;31-2-1990;123456789;NL00ABNA0417164300;Dorpsstraat;;12345;Stad;geen mail;"
                + "1-1-2027;;;;misschien;maand;veel;36;;ja;\n";

        assertThat(faults(HEADER + wrong))
                .containsExactlyInAnyOrder(
                        "B2 workforce.import.missing",
                        "F2 sheet.cell.noSuchDay",
                        "G2 workforce.bsn.invalid",
                        "H2 workforce.iban.invalid",
                        "I2 workforce.address.incomplete",
                        "M2 workforce.employee.email",
                        "O2 workforce.import.missing",
                        "R2 workforce.import.word",
                        "T2 sheet.cell.notANumber",
                        "V2 workforce.import.missing",
                        "X2 workforce.credit.unsigned");
        assertThat(check(HEADER + wrong).preview().isStorable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1-1-2020", "1-1-1900"})
    void nobodyIsTooYoungOrTooOld(String birth) {
        assertThat(faults(HEADER + ADA.replace("14-5-1990", birth))).containsExactly("F2 workforce.employee.birthDate");
    }

    @Test
    void aBirthDateNeedsItsCentury() {
        assertThat(faults(HEADER + ADA.replace("14-5-1990", "14-5-90"))).containsExactly("F2 sheet.cell.notADate");
    }

    @Test
    void aBsnIsOfOnePersonOnly() {
        known.person(UUID.randomUUID(), "1001", "Ander", index(new Bsn("123456782")));
        assertThat(faults(HEADER + ADA)).containsExactly("G2 workforce.employee.bsnTaken");

        String second = ADA.replace("2001;A.;Ada;de;Boer", "2002;B.;Bea;;Smit");
        assertThat(faults(HEADER + ADA.replace("123456782", "600661532") + second.replace("123456782", "600661532")))
                .containsExactly("G3 workforce.import.bsnTwice");
    }

    @Test
    void aNumberThatIsThereGetsOnlyAFurtherEmployment() {
        UUID id = UUID.randomUUID();
        known.person(id, "2001", "Boer", null);
        known.job(id, 1, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));

        Arrival arrival = check(HEADER + ADA).arrivals().get(0);
        assertThat(arrival.person()).isNull();
        assertThat(arrival.employeeId()).isEqualTo(id);
        assertThat(arrival.jobs()).hasSize(1);

        assertThat(faults(HEADER + ADA.replace(";Boer;", ";Visser;")))
                .containsExactly("A2 workforce.import.otherPerson");
        assertThat(faults(HEADER + "2001;A.;Ada;de;Boer;14-5-1990;;;;;;;;;;;;;;;;;;\n"))
                .containsExactly("A2 workforce.employee.numberTaken");
    }

    @Test
    void anEmploymentThatIsThereIsLeftOut() {
        UUID id = UUID.randomUUID();
        known.person(id, "2001", "Boer", null);
        known.job(id, 1, LocalDate.of(2027, 1, 1), null);

        ImportPreview preview = check(HEADER + ADA).preview();
        assertThat(preview.same()).isEqualTo(1);
        assertThat(preview.isRight()).isTrue();
        assertThat(preview.isStorable()).isFalse();
        assertThat(faults(HEADER + ADA.replace("1-1-2027", "1-2-2027")))
                .containsExactly("N2 workforce.employment.overlap");
    }

    @Test
    void twoRowsOfOneNumberAreOnePersonWithTwoEmployments() {
        String later = "2001;;;;;;;;;;;;;1-1-2028;Voorman;Techniek;;onbepaalde tijd;maand;3600;40;40;;\n";
        List<Arrival> arrivals = check(HEADER.replace("Eerste dag", "Eerste dag")
                        + ADA.replace("1-1-2027", "1-1-2027")
                        + later.replace("1-1-2028", "1-1-2028"))
                .arrivals();
        assertThat(arrivals).hasSize(1);
        assertThat(faults(HEADER + ADA + later)).containsExactly("N3 workforce.employment.overlap");
    }

    @Test
    void aManagerIsSomebodyElseWhoIsThereOrComesAlong() {
        String smit = ADA.replace("2001;A.;Ada;de;Boer", "2002;B.;Bea;;Smit").replace("123456782", "600661532");
        assertThat(faults(HEADER + ADA.replace(";Techniek;;", ";Techniek;2002;") + smit))
                .isEmpty();
        assertThat(faults(HEADER + ADA.replace(";Techniek;;", ";Techniek;2001;")))
                .containsExactly("Q2 workforce.employment.managesSelf");
        assertThat(faults(HEADER + ADA.replace(";Techniek;;", ";Techniek;9;")))
                .containsExactly("Q2 workforce.employment.noSuchManager");
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreTold() {
        ImportPreview preview = check(
                        "Achternaam;Geboortedatum;Nummer;Voorletters;Schoenmaat\nBoer;14-5-1990;2001;A.;43\n")
                .preview();
        assertThat(preview.people()).isEqualTo(1);
        assertThat(preview.withoutJob()).isEqualTo(1);
        assertThat(preview.ignored()).containsExactly("Schoenmaat");
        assertThatThrownBy(() -> table("blad.csv", "Nummer;Naam\n1;Boer\n"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
                    assertThat(broken.key()).isEqualTo("workforce.import.header");
                    assertThat(broken.parameters()).containsExactly("Voorletters, Achternaam, Geboortedatum");
                });
    }

    @Test
    void theSheetOfNmbrsIsKnownByItsTwoHeaderRows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "Debiteurnr", "Bedrijfnr", "Persnr", "Naam", "Voorletters", "Roepnaam", "Voornamen", "Voorvoegsels",
            "BurgerlijkeStaat", "BSN", "EmailWerk", "EmailPrive", "Geboortedatum", "Postcode", "Huisadres",
                    "Huisnummer",
            "Huisnummertoev", "Plaats"
        });
        rows.add(new String[] {"Verplicht", "Verplicht", "Verplicht"});
        rows.add(new String[] {
            "1",
            "1",
            "77",
            "Boer",
            "A.B.",
            "",
            "Ada Bea",
            "de",
            "1",
            "123456782",
            "ada@noord.example",
            "",
            "14-05-1990",
            "1234AB",
            "Dorpsstraat",
            "12",
            "a",
            "Voorbeeldstad"
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SafeWorkbook.write(out, "Werknemers", rows);

        SheetCheck check = check(EmployeeTable.read("nmbrs.xlsx", out.toByteArray()));
        assertThat(check.preview().nmbrs()).isTrue();
        assertThat(check.preview().ignored()).containsExactly("BurgerlijkeStaat", "Verplicht");
        NewEmployee person = check.arrivals().get(0).person();
        assertThat(person).isNotNull();
        assertThat(person.number()).isEqualTo("77");
        assertThat(person.name().full()).isEqualTo("Ada de Boer");
        assertThat(person.address().houseNumber()).isEqualTo("12 a");
        assertThat(person.email()).isEqualTo("ada@noord.example");
    }

    @Test
    void moreThanTenThousandRowsAreRefused() {
        String row = "1;A.;Boer;14-5-1990\n";
        String header = "Nummer;Voorletters;Achternaam;Geboortedatum\n";
        assertThatThrownBy(() -> table("veel.csv", header + row.repeat(EmployeeTable.MAX_ROWS + 1)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("sheet.tooManyRows"));
    }

    @Test
    void columnsAreNamedBeyondZ() {
        assertThat(CellName.of(0, 7)).isEqualTo("A7");
        assertThat(CellName.of(25, 1)).isEqualTo("Z1");
        assertThat(CellName.of(43, 12)).isEqualTo("AR12");
    }

    private List<String> faults(String csv) {
        return check(csv).preview().faults().stream()
                .map(fault -> fault.place() + " " + fault.rule())
                .toList();
    }

    private SheetCheck check(String csv) {
        return check(table("blad.csv", csv));
    }

    private SheetCheck check(EmployeeTable table) {
        return new SheetCheck(table, known, EmployeeSheetTest::index, TODAY).run();
    }

    private static EmployeeTable table(String name, String csv) {
        return EmployeeTable.read(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] index(Bsn bsn) {
        return bsn.digits().getBytes(StandardCharsets.UTF_8);
    }
}
