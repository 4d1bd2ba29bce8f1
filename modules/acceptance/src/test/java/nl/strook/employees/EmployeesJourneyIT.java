package nl.strook.employees;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.strook.acceptance.Browser;
import nl.strook.acceptance.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An employer imports people, changes them with dates, and the bureau works beside. Their employments begin in 2030. */
class EmployeesJourneyIT {

    private static final String EMPLOYER = "hr@bakkerijcentrum.example";
    private static final String BUREAU = "pieter.jansen@strook.example";
    private static final String PASSWORD = "Fietspad-Kaars-71!";
    private static final String HEADER =
            "Nummer;Voorletters;Roepnaam;Achternaam;Geboortedatum;BSN;IBAN;Eerste dag;Functie;"
                    + "Afdeling;Contract;Loon per;Loon;Uren per week;Voltijd per week\n";

    private final int seed = ThreadLocalRandom.current().nextInt(10_000_000, 60_000_000);
    private final String number = "J" + seed;

    @TempDir
    Path files;

    @Test
    void aSheetIsRefusedByItsCellsAndAFileByItsField() throws IOException {
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, EMPLOYER, "import-employees");
            browser.photograph("employees-import").requireNoSidewaysScroll().requireAccessible();

            upload(
                    page,
                    "fout.csv",
                    HEADER
                            + line(1, "123456789", ManyPeople.iban(seed), "1-1-2030")
                            + line(2, ManyPeople.bsn(seed + 50), "NL00ABNA0417164300", "31-2-2030")
                            + line(2, ManyPeople.bsn(seed + 99), ManyPeople.iban(seed), "1-1-2030")
                                    .replace("Mens", "Ander"));
            assertThat(page.locator(".s-errors").innerText())
                    .contains(
                            "4 cellen kloppen niet",
                            "F2",
                            "Dit BSN klopt niet.",
                            "G3",
                            "Deze IBAN klopt niet.",
                            "H3",
                            "31-2-2030 bestaat niet. Februari heeft 28 dagen.",
                            "A4",
                            "Nummer " + number + "2 is al van Mens 2.");
            assertThat(page.locator("[id='preview:store']").count()).isZero();
            browser.photograph("employees-import-faults")
                    .requireNoSidewaysScroll()
                    .requireAccessible();
            String list = new String(
                    browser.download(() -> page.locator("[id='preview:faults']").click()), StandardCharsets.UTF_8);
            assertThat(list).contains("F2;BSN;");

            page.locator("[id='preview:other']").click();
            upload(page, "programma.csv", "MZ\0\0\u0001");
            assertThat(fieldError(page)).contains("We kunnen dit bestand niet lezen.");
            upload(page, "programma.xlsx", "MZ\0\0\u0001");
            assertThat(fieldError(page)).contains("past niet bij de naam");
            upload(page, "programma.exe", "MZ\0\0\u0001");
            assertThat(fieldError(page)).contains("Kies een .csv- of .xlsx-bestand.");
            upload(page, "bom.xlsx", bomb());
            assertThat(fieldError(page)).contains("openen we niet, omdat het niet veilig is");
            upload(page, "lang.csv", HEADER + line(1, "", "", "1-1-2030").repeat(10_001));
            assertThat(fieldError(page)).contains("te veel regels. Hoogstens 10.000");
            Path large = Files.write(files.resolve("groot.csv"), new byte[50 * 1024 * 1024]);
            page.locator("input[type=file]").setInputFiles(large);
            page.locator("[id='choose:upload']").click();
            assertThat(fieldError(page)).contains("Dit bestand is te groot. Hoogstens 5 MB.");
            browser.requireAccessible();
        }
    }

    @Test
    void threePeopleComeInAndOneGetsAnotherWageFromADateOn() {
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, EMPLOYER, "import-employees");
            upload(
                    page,
                    "nieuw.csv",
                    HEADER
                            + line(1, ManyPeople.bsn(seed), ManyPeople.iban(seed), "1-1-2030")
                            + line(2, ManyPeople.bsn(seed + 50), ManyPeople.iban(seed + 1), "1-1-2030")
                            + line(3, ManyPeople.bsn(seed + 99), ManyPeople.iban(seed + 2), "1-1-2030"));
            browser.photograph("employees-import-preview")
                    .requireNoSidewaysScroll()
                    .requireAccessible();
            page.locator("[id='preview:store']").click();
            assertThat(page.locator("#messages").innerText())
                    .contains("3 medewerkers en 3 dienstverbanden zijn toegevoegd.");

            page.navigate(at(page, "employees?q=" + number));
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            page.locator("tbody a").first().click();
            page.locator("a[href*='/employees/employment/']").click();
            page.locator("button[id$='start-terms']").click();
            page.locator("[id='terms:from']").fill("31-12-2029");
            page.locator("[id='terms:amount']").fill("3.450,50");
            page.locator("[id='terms:save']").click();
            assertThat(page.locator("[id='terms:from-field']").innerText())
                    .contains("Op 31-12-2029 loopt dit dienstverband niet.");
            page.locator("[id='terms:from']").fill("1-7-2030");
            page.locator("[id='terms:weekly']").fill("32");
            page.locator("[id='terms:save']").click();
            assertThat(page.locator("[id='terms:day1-field']").innerText())
                    .contains("De uren per dag zijn samen niet gelijk aan de uren per week.");
            browser.photograph("employment-terms").requireNoSidewaysScroll().requireAccessible();
            page.locator("[id='terms:day5']").fill("0");
            page.locator("[id='terms:save']").click();
            assertThat(page.locator("#messages").innerText()).contains("Loon en uren zijn opgeslagen.");
            assertThat(page.locator("section:has(#h-terms) tbody").innerText())
                    .contains("1-1-2030", "3.000,00", "1-7-2030", "3.450,50", "32,00");

            page.navigate(at(page, "audit?q=" + "employment.agree"));
            assertThat(page.locator("tbody").innerText()).contains("Loon of uren afgesproken");
            browser.requireNoComplaints();
        }
    }

    @Test
    void somebodyNewIsCheckedByTheFieldsAndTwoWhoChangeAtOnceChoose() {
        try (Browser employer = Browser.desktop();
                Browser bureau = Browser.desktop()) {
            Page page = open(employer, EMPLOYER, "new-employee");
            hire(page, "123456789", "NL00 ABNA 0417 1643 00", "31-2-1990");
            assertThat(page.locator("#messages").innerText())
                    .contains("Dit BSN klopt niet.", "Deze IBAN klopt niet.", "Schrijf een datum, zoals 24-2-2025");
            employer.photograph("employee-new").requireNoSidewaysScroll().requireAccessible();
            hire(page, ManyPeople.bsn(seed), ManyPeople.iban(seed), "1-1-2024");
            assertThat(page.locator("[id='hire:birth-field']").innerText()).contains("Deze geboortedatum kan niet");
            hire(page, ManyPeople.bsn(seed), ManyPeople.iban(seed), "14-5-1990");
            assertThat(page.locator("#messages").innerText()).contains("Mens <b>Vet</b> is toegevoegd.");
            String employee = URI.create(page.url()).getPath();

            page.navigate(at(page, "employees/new-employee"));
            hire(page, ManyPeople.bsn(seed), "", "14-5-1990");
            assertThat(page.locator("[id='hire:number-field']").innerText())
                    .contains("is al van een andere medewerker");

            String edit = employee.replace("/employee/", "/edit-employee/");
            Portal.logInToAdministration(bureau, BUREAU);
            Page other = bureau.page();
            other.navigate(URI.create(page.url()).resolve(edit).toString());
            page.navigate(URI.create(page.url()).resolve(edit).toString());
            address(page, "Havenweg", "3");
            assertThat(page.locator("#messages").innerText()).contains("Het adres is opgeslagen.");
            other.locator("[id='contact:email']").fill("mens@bakkerij.example");
            other.locator("[id='contact:save']").click();
            assertThat(other.locator("#messages").innerText()).contains("De contactgegevens zijn opgeslagen.");
            address(other, "Kade", "9");
            assertThat(other.locator("form[id='address'] [role=alert]").innerText())
                    .contains("Iemand anders was je voor", "Havenweg", "Kade");
            bureau.photograph("employee-clash").requireNoSidewaysScroll().requireAccessible();
            other.locator("[id='address:keepMine']").click();
            assertThat(other.locator("#messages").innerText()).contains("Het adres is opgeslagen.");

            page.navigate(URI.create(page.url()).resolve(edit).toString());
            assertThat(page.locator("[id='address:street']").inputValue()).isEqualTo("Kade");
            assertThat(page.locator("[id='contact:email']").inputValue()).isEqualTo("mens@bakkerij.example");
            page.locator("[id='pay:account']").fill(ManyPeople.iban(seed + 7));
            page.locator("[id='pay:save']").click();
            assertThat(page.locator("[id='pay:password-field']").innerText()).contains("Typ eerst je wachtwoord.");
            page.locator("[id='pay:password']").fill("Verkeerd-Woord-12!");
            page.locator("[id='pay:account']").fill(ManyPeople.iban(seed + 7));
            page.locator("[id='pay:save']").click();
            assertThat(page.locator("[id='pay:password-field']").innerText()).contains("Dit wachtwoord klopt niet.");
            page.locator("[id='pay:password']").fill(PASSWORD);
            page.locator("[id='pay:account']").fill(ManyPeople.iban(seed + 7));
            page.locator("[id='pay:save']").click();
            assertThat(page.locator("#messages").innerText()).contains("De uitbetaling is opgeslagen.");
            page.locator("details:has([id='readBsn:show']) summary").click();
            page.locator("[id='readBsn:show']").click();
            assertThat(page.locator("section:has(#bsn-title)").innerText()).contains(ManyPeople.bsn(seed));
            employer.photograph("employee-edit")
                    .requireNoSidewaysScroll()
                    .requireAccessible()
                    .requireNoComplaints();
            page.navigate(at(page, "audit?q=employee.readBsn"));
            assertThat(page.locator("tbody").innerText()).contains("BSN ingezien");
        }
    }

    @Test
    void anEndIsLookedAtBeforeItIsSettledAndCanBeTakenBack() {
        try (Browser browser = Browser.phone()) {
            Page page = open(browser, EMPLOYER, "new-employee");
            hire(page, ManyPeople.bsn(seed + 20), ManyPeople.iban(seed), "14-5-1990");
            page.locator("a[href*='/employees/employment/']").click();
            page.locator("a[href*='/employees/end-employment/']").click();
            page.locator("[id='end:lastDay']").fill("31-12-2029");
            page.locator("[id='end:look']").click();
            assertThat(page.locator("[id='end:lastDay-field']").innerText())
                    .contains("De laatste dag ligt voor de eerste dag");
            page.locator("[id='end:lastDay']").fill("30-9-2030");
            page.locator("[id='end:look']").click();
            assertThat(page.locator("form[id='end']").innerText())
                    .contains("Laatste loonstrook", "Jaaropgave 2030", "Verlof", "Toegang", "Geen e-mailadres");
            browser.photograph("employment-end").requireNoSidewaysScroll().requireAccessible();
            page.locator("[id='end:settle']").click();
            assertThat(page.locator("#messages").innerText()).contains("De laatste dag is 30-9-2030.");
            page.locator("a[href*='/employees/end-employment/']").click();
            page.locator("[id='goOn:keep']").click();
            assertThat(page.locator("#messages").innerText()).contains("Het dienstverband loopt door.");
            browser.requireNoComplaints();
        }
    }

    @Test
    void everybodyIsExportedAfterThePasswordAndDepartmentsAreKept() {
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, EMPLOYER, "import-employees");
            page.locator("[id='export:csv']").click();
            assertThat(page.locator("[id='export:password-field']").innerText()).contains("Typ eerst je wachtwoord.");
            page.locator("[id='export:password']").fill(PASSWORD);
            String csv = new String(
                    browser.download(() -> page.locator("[id='export:csv']").click()), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\ufeffNummer;Voorletters;Roepnaam").contains("onbepaalde tijd");

            page.navigate(at(page, "employees/departments"));
            page.locator("[id='add:name']").fill("Ploeg " + seed);
            page.locator("[id='add:save']").click();
            page.locator("[id='add:name']").fill("ploeg " + seed);
            page.locator("[id='add:save']").click();
            assertThat(page.locator("[id='add:name-field']").innerText()).contains("is er al.");
            page.locator("tr:has-text('Ploeg " + seed + "') button").first().click();
            page.locator("[id='rename:newName']").fill("Nacht " + seed);
            page.locator("[id='rename:save']").click();
            browser.photograph("departments").requireNoSidewaysScroll().requireAccessible();
            page.locator("tr:has-text('Nacht " + seed + "') button").last().click();
            assertThat(page.locator("#messages").innerText()).contains("De afdeling is weggehaald.");
            browser.requireNoComplaints();
        }
    }

    private void hire(Page page, String bsn, String iban, String birth) {
        page.locator("[id='hire:number']").fill(number);
        page.locator("[id='hire:initials']").fill("M.");
        page.locator("[id='hire:firstName']").fill("Mens");
        page.locator("[id='hire:lastName']").fill("<b>Vet</b>");
        page.locator("[id='hire:birth']").fill(birth);
        page.locator("[id='hire:bsn']").fill(bsn);
        page.locator("[id='hire:account']").fill(iban);
        page.locator("[id='hire:startOn']").fill("1-1-2030");
        page.locator("[id='hire:jobTitle']").fill("Bakker");
        page.locator("[id='hire:duration']").selectOption(new SelectOption().setValue("OPEN_ENDED"));
        page.locator("[id='hire:amount']").fill("3.000,00");
        page.locator("[id='hire:weekly']").fill("40");
        page.locator("[id='hire:save']").click();
    }

    private static void address(Page page, String street, String houseNumber) {
        page.locator("[id='address:street']").fill(street);
        page.locator("[id='address:houseNumber']").fill(houseNumber);
        page.locator("[id='address:postalCode']").fill("1234 AB");
        page.locator("[id='address:city']").fill("Voorbeeldstad");
        page.locator("[id='address:save']").click();
    }

    private String line(int which, String bsn, String iban, String start) {
        return number + which + ";M.;Mens;Mens " + which + ";14-5-1990;" + bsn + ";" + iban + ";" + start
                + ";Bakker;Bakkerij;onbepaalde tijd;maand;3000,00;40;40\n";
    }

    private static void upload(Page page, String name, String content) {
        upload(page, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("[id='choose:upload']").click();
    }

    private static String fieldError(Page page) {
        return page.locator("[id='choose:file-field']").innerText();
    }

    /** A workbook of a few kilobytes that unpacks to more than a hundred megabytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 120; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static Page open(Browser browser, String account, String view) {
        Portal.logInToAdministration(browser, account);
        browser.page().navigate(at(browser.page(), "employees/" + view));
        return browser.page();
    }

    private static String at(Page page, String path) {
        return URI.create(page.url()).resolve("/admin/bakkerij-centrum/" + path).toString();
    }
}
