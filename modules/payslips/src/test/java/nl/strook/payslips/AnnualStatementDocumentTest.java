package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strook.core.json.Json;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.PeriodKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class AnnualStatementDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 23);
    private static final PaidPeriod PERIOD =
            new PaidPeriod(UUID.randomUUID(), "2025-12-M", 2025, 12, PeriodKind.MONTH, DAY, DAY, DAY, 1, true);

    @Test
    void keepsWhatIsPrintedBesideTheTotals() {
        List<CreditTerm> credit = List.of(new CreditTerm(DAY, true));
        byte[] archived = Json.bytes(new AnnualStatementDocument(PERIOD, null, credit, "\u2022782"));

        AnnualStatementDocument read = Json.read(archived, AnnualStatementDocument.class);

        assertThat(read.credit()).isEqualTo(credit);
        assertThat(read.maskedBsn()).isEqualTo("\u2022782");
    }

    @Test
    void anOldOneHoldsThePayslipAlone() {
        byte[] archived = Json.bytes(new PayslipDocument(PERIOD, null));

        AnnualStatementDocument read = Json.read(archived, AnnualStatementDocument.class);

        assertThat(read.period()).isEqualTo(PERIOD);
        assertThat(read.credit()).isNull();
        assertThat(read.maskedBsn()).isNull();
    }
}
