package nl.strook.payroll.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;
import nl.strook.payroll.input.sheet.CheckedRow;
import org.jspecify.annotations.Nullable;

/** One row of a run's pay input: an employment, a pay component, and units or an amount. */
@Entity
public class PayInputRow extends TenantEntity {

    /** Null while what a module booked waits for its run. */
    @Column
    private UUID runId;

    @Column(nullable = false, updatable = false)
    private UUID employmentId;

    @Embedded
    private RowFigures figures;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RowOrigin origin;

    @Column(updatable = false)
    private UUID sheetId;

    @Column(updatable = false)
    private Integer sheetRow;

    @Column(updatable = false, length = 40)
    private String source;

    @Column(updatable = false, length = 80)
    private String sourceReference;

    @Column
    private UUID deliveredBy;

    @Column(nullable = false, length = 120)
    private String deliveredByName;

    @Column(nullable = false)
    private Instant deliveredAt;

    protected PayInputRow() {}

    private PayInputRow(@Nullable UUID runId, UUID employmentId, RowFigures figures, RowOrigin origin) {
        this.runId = runId;
        this.employmentId = employmentId;
        this.figures = figures;
        this.origin = origin;
    }

    static PayInputRow fromSheet(PayInputSheet sheet, CheckedRow row, Deliverer deliverer) {
        RowFigures figures = new RowFigures(row.code(), row.quantity(), row.amountCents(), row.date());
        PayInputRow made = new PayInputRow(sheet.getRunId(), row.employmentId(), figures, RowOrigin.SHEET);
        made.sheetId = sheet.getId();
        made.sheetRow = row.rowNumber();
        made.deliveredBy(deliverer);
        return made;
    }

    static PayInputRow byHand(UUID runId, UUID employmentId, RowFigures figures, Deliverer deliverer) {
        PayInputRow made = new PayInputRow(runId, employmentId, figures, RowOrigin.HAND);
        made.deliveredBy(deliverer);
        return made;
    }

    /** @param source module id; with the reference it names the row for ever */
    static PayInputRow booked(
            UUID employmentId, RowFigures figures, String source, String reference, Deliverer deliverer) {
        PayInputRow made = new PayInputRow(null, employmentId, figures, RowOrigin.MODULE);
        made.source = source;
        made.sourceReference = reference;
        made.deliveredBy(deliverer);
        return made;
    }

    void change(RowFigures newFigures, Deliverer deliverer) {
        this.figures = newFigures;
        this.origin = RowOrigin.HAND;
        deliveredBy(deliverer);
    }

    void takeInto(UUID run) {
        this.runId = run;
    }

    private void deliveredBy(Deliverer deliverer) {
        this.deliveredBy = deliverer.accountId();
        this.deliveredByName = deliverer.name();
        this.deliveredAt = deliverer.at();
    }

    @Nullable
    public UUID getRunId() {
        return runId;
    }

    public UUID getEmploymentId() {
        return employmentId;
    }

    public RowFigures getFigures() {
        return figures;
    }

    public RowOrigin getOrigin() {
        return origin;
    }

    /** Row number in the sheet that it came from; null when entered by hand or booked. */
    @Nullable
    public Integer getSheetRow() {
        return sheetRow;
    }

    /** Module that booked it. */
    @Nullable
    public String getSource() {
        return source;
    }

    @Nullable
    public UUID getDeliveredBy() {
        return deliveredBy;
    }

    public String getDeliveredByName() {
        return deliveredByName;
    }

    public Instant getDeliveredAt() {
        return deliveredAt;
    }
}
