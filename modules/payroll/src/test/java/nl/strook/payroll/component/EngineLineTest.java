package nl.strook.payroll.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.payroll.engine.ComponentKind;
import nl.strook.payroll.engine.LineCode;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.PayComponents;
import nl.strook.payroll.engine.TaxTreatment;
import org.junit.jupiter.api.Test;

class EngineLineTest {

    @Test
    void every_line_of_the_engine_may_have_another_name() {
        PayComponents.master()
                .forEach(master -> assertThatCode(() -> EngineLine.require(named(master, "Eigen naam")))
                        .as(master.code())
                        .doesNotThrowAnyException());
    }

    @Test
    void the_salary_may_leave_the_pension_base_and_the_base_of_the_holiday_allowance() {
        PayComponent salary = master(LineCode.SALARY);
        assertThatCode(() -> EngineLine.require(treated(salary, salary.tax(), true, false, false)))
                .doesNotThrowAnyException();
        refused(treated(salary, TaxTreatment.SPECIAL, true, true, true));
        refused(treated(salary, salary.tax(), false, true, true));
    }

    @Test
    void the_holiday_allowance_may_be_pensionable_and_taxed_by_the_period_table() {
        PayComponent allowance = master(LineCode.HOLIDAY_ALLOWANCE);
        assertThatCode(() -> EngineLine.require(treated(allowance, TaxTreatment.TABLE, true, true, false)))
                .doesNotThrowAnyException();
        refused(treated(allowance, TaxTreatment.NET, true, true, false));
        refused(treated(allowance, TaxTreatment.UNTAXED, true, true, false));
        refused(treated(allowance, TaxTreatment.SPECIAL, true, false, true));
    }

    @Test
    void how_tax_pension_and_premiums_count_is_law() {
        for (String code : new String[] {LineCode.TAX_TABLE, LineCode.PENSION_EMPLOYEE, LineCode.AWF}) {
            PayComponent made = master(code);
            refused(treated(made, TaxTreatment.TABLE, false, false, false));
            refused(treated(made, made.tax(), true, false, false));
        }
    }

    @Test
    void a_new_code_cannot_be_of_a_kind_that_only_the_engine_makes() {
        PayComponent tax = master(LineCode.TAX_TABLE);
        PayComponent own = copy(tax, "77", tax.kind(), "Eigen heffing", tax.tax(), false, false, false);
        assertThatThrownBy(() -> EngineLine.require(own))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("key")
                .isEqualTo("payroll.component.madeByStrook");
        refused(copy(tax, LineCode.TAX_TABLE, ComponentKind.BONUS, null, tax.tax(), false, false, false));
    }

    @Test
    void only_what_differs_is_handed_to_the_engine() {
        assertThat(PayComponents.master()).noneMatch(EngineLine::differs);
        assertThat(EngineLine.differs(named(master(LineCode.AWF), "WW"))).isTrue();
        assertThat(EngineLine.differs(named(master(LineCode.HOURS), "Gewerkte uren")))
                .isTrue();
        assertThat(EngineLine.differs(named(master("610"), "Gratificatie"))).isFalse();
    }

    private static void refused(PayComponent component) {
        assertThatThrownBy(() -> EngineLine.require(component))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("key")
                .isEqualTo("payroll.component.fixedByLaw");
    }

    private static PayComponent master(String code) {
        return PayComponents.master(code).orElseThrow();
    }

    private static PayComponent named(PayComponent master, String name) {
        return copy(
                master,
                master.code(),
                master.kind(),
                name,
                master.tax(),
                master.socialInsurance(),
                master.pensionable(),
                master.holidayBase());
    }

    private static PayComponent treated(
            PayComponent master, TaxTreatment tax, boolean insurance, boolean pensionable, boolean holidayBase) {
        return copy(master, master.code(), master.kind(), null, tax, insurance, pensionable, holidayBase);
    }

    private static PayComponent copy(
            PayComponent master,
            String code,
            ComponentKind kind,
            String name,
            TaxTreatment tax,
            boolean insurance,
            boolean pensionable,
            boolean holidayBase) {
        return new PayComponent(
                code,
                kind,
                master.labelKey(),
                name,
                tax,
                insurance,
                pensionable,
                holidayBase,
                master.minimumWage(),
                master.paidHours(),
                master.unit(),
                master.factor(),
                master.unitRate(),
                master.limitRule(),
                master.mayReachMinimum());
    }
}
