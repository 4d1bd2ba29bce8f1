package nl.strook.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the documents of a run are, when they become visible, and when the money left.
 *
 * @param documentsReady every document is archived
 * @param plannedFor null unless publication is planned
 */
@Embeddable
public record PublicationRecord(
        @Column(name = "documents_ready", nullable = false) boolean documentsReady,
        @Nullable @Column(name = "publish_at") Instant plannedFor,
        @Nullable @Column(name = "published_at") Instant at,

        @Nullable @Column(name = "published_by_name", length = 120)
        String byName,

        @Nullable @Column(name = "paid_at") Instant paidAt) {

    static final PublicationRecord NONE = new PublicationRecord(false, null, null, null, null);

    PublicationRecord withDocuments() {
        return new PublicationRecord(true, plannedFor, at, byName, paidAt);
    }

    PublicationRecord plannedFor(Instant moment) {
        return new PublicationRecord(documentsReady, moment, at, byName, paidAt);
    }

    PublicationRecord by(RunActor actor, Instant moment) {
        return new PublicationRecord(documentsReady, plannedFor, moment, actor.name(), paidAt);
    }

    PublicationRecord paid(Instant moment) {
        return new PublicationRecord(documentsReady, plannedFor, at, byName, moment);
    }
}
