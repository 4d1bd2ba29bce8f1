package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at what stands out, and when the run went to the employer.
 *
 * @param submittedAt null while it is not sent
 */
@Embeddable
public record ReviewRecord(
        @Column(name = "checked_by_name", length = 120) String checkedByName,
        @Column(name = "checked_at") Instant checkedAt,
        @Nullable @Column(name = "submitted_at") Instant submittedAt) {

    ReviewRecord submitted(Instant at) {
        return new ReviewRecord(checkedByName, checkedAt, at);
    }
}
