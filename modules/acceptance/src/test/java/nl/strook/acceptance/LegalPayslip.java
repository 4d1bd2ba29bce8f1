package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a payslip's PDF, and what article 7:626 of the civil code wants to read in it. */
final class LegalPayslip {

    private final String text;

    private LegalPayslip(String text) {
        this.text = text;
    }

    static LegalPayslip of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new LegalPayslip(new PDFTextStripper().getText(document).replace('\u00a0', ' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of employer and employee, and the numbers that practice knows them by. */
    LegalPayslip requireNames(String employer, String payrollTaxNumber, String employee, String number) {
        assertThat(text).contains(employer, "Loonheffingennummer " + payrollTaxNumber, employee);
        return requireFact("Personeelsnummer", number);
    }

    /** The term that it is about. */
    LegalPayslip requirePeriod(String label) {
        assertThat(text)
                .contains(label)
                .containsPattern("Tijdvak\\s+\\d{1,2}-\\d{1,2}-\\d{4} t/m \\d{1,2}-\\d{1,2}-\\d{4}")
                .containsPattern("Betaaldatum \\d{1,2}-\\d{1,2}-\\d{4}");
        return this;
    }

    /** The gross wage with what it is made of, each amount that is withheld, and what is left. */
    LegalPayslip requirePay(String net, List<String> gross, List<String> withheld, List<String> allowances) {
        assertThat(text).contains(gross).contains(withheld).contains(allowances).contains("Netto € " + net, "tot nu");
        return this;
    }

    /** The agreed hours, the kind of contract, and the minimum wage over the term. */
    LegalPayslip requireAgreements(String hours, String contract, String onCall) {
        assertThat(text).containsPattern("Wettelijk minimumloon\\s+€ [\\d.]+,\\d\\d \\([\\d,]+ uur × € \\d+,\\d\\d\\)");
        return requireFact("Arbeidsduur", hours)
                .requireFact("Arbeidsovereenkomst", contract)
                .requireFact("Oproepovereenkomst", onCall);
    }

    LegalPayslip requireWhatPracticeAdds(String table, String credit) {
        assertThat(text)
                .containsPattern("Verloonde uren\\s+\\d+,\\d\\d")
                .contains("Verrekende arbeidskorting", "Gespaard");
        return requireFact("Wettelijke vakantiebijslag", "8%")
                .requireFact("Loonbelastingtabel", table)
                .requireFact("Loonheffingskorting", credit);
    }

    LegalPayslip requireNone(List<String> secrets) {
        assertThat(text).doesNotContain(secrets);
        return this;
    }

    private LegalPayslip requireFact(String label, String value) {
        assertThat(text.replaceAll("\\s+", " ")).contains(label + " " + value);
        return this;
    }
}
