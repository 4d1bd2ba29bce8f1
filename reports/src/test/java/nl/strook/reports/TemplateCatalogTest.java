package nl.strook.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.strook.core.report.ReportTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R93")
class TemplateCatalogTest {

    private final TemplateCatalog catalog = new TemplateCatalog(
            List.of("payslips/payslip-2024", "payslips/payslip-2026", "payslips/annual-statement-2024"));

    @Test
    void takesTheNewestVersionThatIsNotNewerThanTheYear() {
        assertThat(catalog.idOf(ReportTemplate.payslip(2024))).isEqualTo("payslips/payslip-2024");
        assertThat(catalog.idOf(ReportTemplate.payslip(2025))).isEqualTo("payslips/payslip-2024");
        assertThat(catalog.idOf(ReportTemplate.payslip(2026))).isEqualTo("payslips/payslip-2026");
        assertThat(catalog.idOf(ReportTemplate.payslip(2030))).isEqualTo("payslips/payslip-2026");
        assertThat(catalog.idOf(ReportTemplate.annualStatement(2026))).isEqualTo("payslips/annual-statement-2024");
    }

    @Test
    void hasNothingForAYearBeforeTheFirstVersionOrAnotherTemplate() {
        assertThatThrownBy(() -> catalog.idOf(ReportTemplate.payslip(2023)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalog.idOf(new ReportTemplate("payslips/other", 2025)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
