package org.caseledger.command.correction;

import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ANSWERED_ALREADY;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_NOT_ASKED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.correction.RelabellingAsked;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A request for a 再区分 that waits for its answer. */
record RelabellingRequest(
        UUID asked, StaffId askedBy, RelabellingAsked request, RelabelledEntry labelled) {

    /** Why the actor does not answer it; empty when nothing stands against that. */
    static Optional<Refusal> refusal(UUID entry, UUID asked, Entries entries, Circumstances now) {
        var requests = Requests.of(entries);
        Optional<RecordedEvent> found = requests.find(entry, asked);
        if (found.isEmpty()) {
            return Optional.of(RELABELLING_NOT_ASKED);
        }
        if (requests.isAnswered(asked)) {
            return Optional.of(RELABELLING_ANSWERED_ALREADY);
        }
        String component = ((RelabellingAsked) found.get().event()).component();
        return RelabelledEntry.refusal(entry, component, entries, now);
    }

    static RelabellingRequest of(UUID asked, Entries entries, Circumstances now) {
        RecordedEvent found = entries.find(asked).orElseThrow();
        var request = (RelabellingAsked) found.event();
        return new RelabellingRequest(
                asked,
                found.actor().staff(),
                request,
                RelabelledEntry.of(request.entry(), request.component(), entries, now));
    }

    /** What speaks against it today, whatever it was when it was asked for. */
    Optional<Refusal> refusal() {
        return labelled.refusal(request.wanted());
    }

    Labelled<Words> reason(Words reason) {
        return labelled.reason(reason, request.wanted());
    }

    LabelReclassified reclassified(
            Words reason, @Nullable StaffId superior, @Nullable LocalDate reviewBy) {
        return new LabelReclassified(
                request.stream(),
                request.fileId(),
                request.entry(),
                asked,
                askedBy,
                request.component(),
                labelled.under(request.wanted()),
                reason(reason),
                superior,
                reviewBy);
    }
}
