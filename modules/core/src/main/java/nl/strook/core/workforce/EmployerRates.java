package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.strook.core.tenant.TenantEntity;

/** What the tax authority decided for this employer from a date on: size for Aof and the Whk percentage. */
@Entity
public class EmployerRates extends TenantEntity {

    @Column(nullable = false)
    private LocalDate fromOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private EmployerSize size;

    /** Thousandths of a percent: 1.12 % is 1120. */
    @Column(nullable = false)
    private int whkThousandths;

    protected EmployerRates() {}

    EmployerRates(LocalDate fromOn, EmployerSize size, int whkThousandths) {
        this.fromOn = fromOn;
        this.size = size;
        this.whkThousandths = whkThousandths;
    }

    void replace(EmployerSize newSize, int newWhkThousandths) {
        this.size = newSize;
        this.whkThousandths = newWhkThousandths;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public EmployerSize getSize() {
        return size;
    }

    /** Thousandths of a percent. */
    public int getWhkThousandths() {
        return whkThousandths;
    }
}
