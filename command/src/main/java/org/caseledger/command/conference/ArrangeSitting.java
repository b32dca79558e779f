package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.BODY_NOT_OF_SITTING;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingForm;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Settles form, place, chair, secretariat and the other bodies of a sitting, or changes them. */
public record ArrangeSitting(
        SittingId sittingId,
        SittingForm form,
        @Nullable String place,
        @Nullable StaffId chair,
        @Nullable StaffId secretariat,
        @Nullable Set<BodyId> alsoOf)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(sitting, now, open -> arrange(open, now));
    }

    private Decision<SittingEvent> arrange(Sitting.Open open, Circumstances now) {
        Set<BodyId> others = alsoOf == null ? Set.of() : alsoOf;
        Arrangement arrangement = new Arrangement(form, place, chair, secretariat, others);
        boolean leavesAnItem =
                open.items().values().stream()
                        .map(open::bodyOf)
                        .anyMatch(body -> !body.equals(open.bodyId()) && !others.contains(body));
        if (leavesAnItem) {
            return refuse(BODY_NOT_OF_SITTING);
        }
        return arrangement
                .wrong(open.bodyId(), open.heldOn(), now)
                .<Decision<SittingEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(arrangement.of(sittingId)));
    }
}
