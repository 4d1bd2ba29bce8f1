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
 * @param withNotice whether employees get a mail when they become visible
 */
@Embeddable
public record PublicationRecord(
        @Column(name = "documents_ready", nullable = false) boolean documentsReady,
        @Nullable @Column(name = "publish_at") Instant plannedFor,
        @Column(name = "with_notice", nullable = false) boolean withNotice,
        @Nullable @Column(name = "published_at") Instant at,

        @Nullable @Column(name = "published_by_name", length = 120)
        String byName,

        @Nullable @Column(name = "paid_at") Instant paidAt) {

    static final PublicationRecord NONE = new PublicationRecord(false, null, true, null, null, null);

    PublicationRecord withDocuments() {
        return new PublicationRecord(true, plannedFor, withNotice, at, byName, paidAt);
    }

    PublicationRecord planned(Instant moment, boolean notify) {
        return new PublicationRecord(documentsReady, moment, notify, at, byName, paidAt);
    }

    PublicationRecord unplanned() {
        return new PublicationRecord(documentsReady, null, true, at, byName, paidAt);
    }

    PublicationRecord by(RunActor actor, Instant moment, boolean notify) {
        return new PublicationRecord(documentsReady, plannedFor, notify, moment, actor.name(), paidAt);
    }

    PublicationRecord paid(Instant moment) {
        return new PublicationRecord(documentsReady, plannedFor, withNotice, at, byName, moment);
    }
}
