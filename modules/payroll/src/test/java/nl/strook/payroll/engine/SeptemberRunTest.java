package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.strook.payroll.engine.EmploymentTerms.CreditTerm;
import nl.strook.payroll.engine.PayslipCalculation.Shortfall;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import org.junit.jupiter.api.Test;

/** The employees that the design names in run 2025-9-M of Technisch Bedrijf Noord. */
class SeptemberRunTest {

    private static Sample noord(long monthCents) {
        return Sample.monthly(monthCents).pension("4.80", "0", 0, null);
    }

    @Test
    void noor_bakker_works_four_days_and_had_32_hours_without_wage() {
        Totals totals = noord(1).salary(Sample.fourDays(2_846_57))
                .pay(Sample.month(2025, 9, Sample.units("110", 32 * 60, LocalDate.of(2025, 9, 8))))
                .totals();
        assertThat(totals.grossCents()).isEqualTo(2_214_00);
        assertThat(totals.taxCents()).isEqualTo(89_08);
        assertThat(totals.pensionEmployeeCents()).isEqualTo(106_27);
        assertThat(totals.netCents()).isEqualTo(2_018_65);
    }

    @Test
    void jan_jansen_has_no_credit_any_more() {
        Sample jan = noord(3_010_00)
                .credit(new CreditTerm(Sample.LONG_AGO, true), new CreditTerm(LocalDate.of(2025, 9, 1), false));
        Totals august = jan.pay(Sample.month(2025, 8)).totals();
        Totals september = jan.pay(Sample.month(2025, 9)).totals();
        assertThat(august.netCents()).isEqualTo(2_514_85);
        assertThat(september.taxCents()).isEqualTo(1_025_17);
        assertThat(september.arkCents()).isZero();
        assertThat(september.netCents()).isEqualTo(1_840_35);
        assertThat(september.netCents() - august.netCents()).isEqualTo(-674_50);
    }

    @Test
    void emma_de_jong_gets_a_jubilee_of_12_and_a_half_years() {
        Totals totals = noord(4_052_50)
                .lastYear(50_000_00)
                .pay(Sample.month(
                        2025,
                        9,
                        Sample.amount("710", 1_250_00),
                        Sample.amount("740", 5_00),
                        Sample.units("310", 236_00, null)))
                .totals();
        assertThat(totals.grossCents()).isEqualTo(5_302_50);
        assertThat(totals.taxCents()).isEqualTo(1_410_70);
        assertThat(totals.pensionEmployeeCents()).isEqualTo(194_52);
        assertThat(totals.netCents()).isEqualTo(3_746_56);
    }

    @Test
    void tom_smit_starts_on_the_first_and_is_paid_the_whole_month() {
        Totals totals = noord(2_650_00)
                .employed(LocalDate.of(2025, 9, 1), null)
                .pay(Sample.month(2025, 9, Sample.units("310", 494_00, null)))
                .totals();
        assertThat(totals.taxCents()).isEqualTo(214_08);
        assertThat(totals.netCents()).isEqualTo(2_422_34);
    }

    @Test
    void lisa_meijer_turns_21_and_her_hourly_wage_is_below_the_minimum_from_that_day() {
        PayslipCalculation result = Sample.hourly(14_02, 1200)
                .born(LocalDate.of(2004, 9, 3))
                .pension("4.80", "0", 0, null)
                .pay(Sample.month(2025, 9, Sample.units("105", 80 * 60, null)));
        assertThat(result.totals().grossCents()).isEqualTo(1_121_60);
        assertThat(result.totals().taxCents()).isEqualTo(28_92);
        assertThat(result.totals().netCents()).isEqualTo(1_038_84);
        assertThat(result.minimumWage().shortfalls())
                .containsExactly(new Shortfall(LocalDate.of(2025, 9, 3), 140_200, 14_40));
        assertThat(result.minimumWage().rates()).hasSize(2);
        assertThat(result.minimumWage().dueMinutes()).isEqualTo(80 * 60);
    }
}
