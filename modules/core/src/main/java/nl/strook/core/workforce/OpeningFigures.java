package nl.strook.core.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strook.core.tenant.TenantEntity;

/** The figures with which an employment moves in from another administration; see {@link MovedIn}. */
@Entity
public class OpeningFigures extends TenantEntity {

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Column(nullable = false, updatable = false)
    private int openingYear;

    @Column(updatable = false)
    private Long previousYearWageCents;

    @Column(nullable = false, updatable = false)
    private long grossCents;

    @Column(nullable = false, updatable = false)
    private long netCents;

    @Column(nullable = false, updatable = false)
    private long taxWageCents;

    @Column(nullable = false, updatable = false)
    private long taxCents;

    @Column(nullable = false, updatable = false)
    private long labourCreditCents;

    @Column(nullable = false, updatable = false)
    private long zvwWageCents;

    @Column(nullable = false, updatable = false)
    private long zvwWithheldCents;

    @Column(nullable = false, updatable = false)
    private long premiumsCents;

    @Column(nullable = false, updatable = false)
    private long zvwEmployerCents;

    @Column(nullable = false, updatable = false)
    private long holidayReserveCents;

    @Column(updatable = false)
    private LocalDate holidayReserveSinceOn;

    @Column(nullable = false, updatable = false)
    private int holidayPaidYear;

    protected OpeningFigures() {}

    OpeningFigures(UUID employmentId, MovedIn figures) {
        this.employmentId = employmentId;
        this.openingYear = figures.year();
        this.previousYearWageCents = figures.previousYearWageCents();
        this.grossCents = figures.grossCents();
        this.netCents = figures.netCents();
        this.taxWageCents = figures.taxWageCents();
        this.taxCents = figures.taxCents();
        this.labourCreditCents = figures.labourCreditCents();
        this.zvwWageCents = figures.zvwWageCents();
        this.zvwWithheldCents = figures.zvwWithheldCents();
        this.premiumsCents = figures.premiumsCents();
        this.zvwEmployerCents = figures.zvwEmployerCents();
        this.holidayReserveCents = figures.holidayReserveCents();
        this.holidayReserveSinceOn = figures.holidayReserveSince();
        this.holidayPaidYear = figures.holidayPaidYear();
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    /** The figures with their funds. */
    public MovedIn figures(List<OpeningFund> funds) {
        return new MovedIn(
                openingYear,
                previousYearWageCents,
                grossCents,
                netCents,
                taxWageCents,
                taxCents,
                labourCreditCents,
                zvwWageCents,
                zvwWithheldCents,
                premiumsCents,
                zvwEmployerCents,
                funds.stream().collect(Collectors.toMap(OpeningFund::getFund, OpeningFund::figures)),
                holidayReserveCents,
                holidayReserveSinceOn,
                holidayPaidYear);
    }
}
