package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** The three figures of the progressive cumulative calculation (VCR) for one fund at moving in, in cents. */
@Entity
public class OpeningFund extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID openingFiguresId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private InsuranceFund fund;

    @Column(nullable = false, updatable = false)
    private long wageCents;

    @Column(nullable = false, updatable = false)
    private long maximumCents;

    @Column(nullable = false, updatable = false)
    private long baseCents;

    protected OpeningFund() {}

    OpeningFund(UUID openingFiguresId, InsuranceFund fund, MovedIn.FundFigures figures) {
        this.openingFiguresId = openingFiguresId;
        this.fund = fund;
        this.wageCents = figures.wageCents();
        this.maximumCents = figures.maximumCents();
        this.baseCents = figures.baseCents();
    }

    public UUID getOpeningFiguresId() {
        return openingFiguresId;
    }

    public InsuranceFund getFund() {
        return fund;
    }

    public MovedIn.FundFigures figures() {
        return new MovedIn.FundFigures(wageCents, maximumCents, baseCents);
    }
}
