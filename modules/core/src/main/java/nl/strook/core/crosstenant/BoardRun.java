package nl.strook.core.crosstenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.strook.core.tenant.SharedAcrossTenants;
import org.jspecify.annotations.Nullable;

/** A payroll run as the bureau's list over all employers shows it; written by the tenant's own transaction. */
@Entity
@SharedAcrossTenants("The bureau works on the runs of all employers from one list")
public class BoardRun {

    @Id
    private UUID runId;

    @Column(nullable = false, updatable = false)
    private UUID tenantId;

    @Column(nullable = false, length = 40, updatable = false)
    private String label;

    @Column(nullable = false, length = 20)
    private String status;

    @Column(nullable = false)
    private int step;

    @Column(nullable = false)
    private boolean finished;

    @Column(nullable = false)
    private LocalDate cutOffOn;

    @Column(nullable = false)
    private LocalDate paymentOn;

    @Column
    private Integer payslips;

    @Column
    private Long netCents;

    protected BoardRun() {}

    BoardRun(UUID runId, UUID tenantId, String label) {
        this.runId = runId;
        this.tenantId = tenantId;
        this.label = label;
    }

    void show(RunBoard.Standing now) {
        this.status = now.status();
        this.step = now.step();
        this.finished = now.finished();
        this.cutOffOn = now.cutOffOn();
        this.paymentOn = now.paymentOn();
        this.payslips = now.payslips();
        this.netCents = now.netCents();
    }

    public UUID getRunId() {
        return runId;
    }

    public UUID getTenantId() {
        return tenantId;
    }

    public String getLabel() {
        return label;
    }

    public String getStatus() {
        return status;
    }

    public int getStep() {
        return step;
    }

    public boolean isFinished() {
        return finished;
    }

    public LocalDate getCutOffOn() {
        return cutOffOn;
    }

    public LocalDate getPaymentOn() {
        return paymentOn;
    }

    @Nullable
    public Integer getPayslips() {
        return payslips;
    }

    @Nullable
    public Long getNetCents() {
        return netCents;
    }
}
