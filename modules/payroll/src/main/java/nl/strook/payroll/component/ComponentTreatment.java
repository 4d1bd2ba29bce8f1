package nl.strook.payroll.component;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.strook.payroll.engine.ComponentKind;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.TaxTreatment;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;

/** Everything of a pay component but its code, as columns of a master or tenant row. */
@Embeddable
public record ComponentTreatment(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
        ComponentKind kind,

        @Column(nullable = false, length = 60) String labelKey,
        @Nullable @Column(length = 80) String ownName,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        TaxTreatment tax,

        @Column(nullable = false) boolean socialInsurance,
        @Column(nullable = false) boolean pensionable,
        @Column(nullable = false) boolean holidayBase,
        @Column(nullable = false) boolean minimumWage,
        @Column(nullable = false) boolean paidHours,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        Unit unit,

        @Nullable Long factorThousandths,
        @Nullable Long unitRate,
        @Nullable @Column(length = 40) String limitRule,
        @Column(nullable = false) boolean mayReachMinimum) {

    static ComponentTreatment of(PayComponent component) {
        Percent factor = component.factor();
        return new ComponentTreatment(
                component.kind(),
                component.labelKey(),
                component.name(),
                component.tax(),
                component.socialInsurance(),
                component.pensionable(),
                component.holidayBase(),
                component.minimumWage(),
                component.paidHours(),
                component.unit(),
                factor == null ? null : factor.thousandths(),
                component.unitRate(),
                component.limitRule(),
                component.mayReachMinimum());
    }

    PayComponent component(String code) {
        return new PayComponent(
                code,
                kind,
                labelKey,
                ownName,
                tax,
                socialInsurance,
                pensionable,
                holidayBase,
                minimumWage,
                paidHours,
                unit,
                factorThousandths == null ? null : new Percent(factorThousandths),
                unitRate,
                limitRule,
                mayReachMinimum);
    }
}
