package nl.strook.payslips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.strook.core.tenant.TenantEntity;

/** One choice of an employee between portal and paper. A later one takes its place and leaves it standing as the proof of then. */
@Entity
public class DeliveryChoice extends TenantEntity {

    @Column(name = "employee_id", nullable = false, updatable = false)
    private UUID employeeId;

    /** The employee while this is the choice that holds; null afterwards. */
    @Column(name = "current_of")
    private UUID currentOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private DeliveryChannel channel;

    /** Of the text that was on the page. */
    @Column(name = "text_version", nullable = false, updatable = false)
    private int textVersion;

    @Column(name = "text_language", nullable = false, length = 2, updatable = false)
    private String textLanguage;

    @Column(name = "chosen_at", nullable = false, updatable = false)
    private Instant chosenAt;

    protected DeliveryChoice() {}

    DeliveryChoice(UUID employeeId, DeliveryChannel channel, DeliveryText text, Instant now) {
        this.employeeId = employeeId;
        this.currentOf = employeeId;
        this.channel = channel;
        this.textVersion = text.version();
        this.textLanguage = text.language();
        this.chosenAt = now;
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    public int getTextVersion() {
        return textVersion;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }
}
