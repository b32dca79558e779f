package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_PUT_OFF;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/** Puts a sitting off to a later day; its agenda and its attendees stay. */
public record PostponeSitting(SittingId sittingId, LocalDate heldOn, Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(sitting, now, open -> postpone(open, now));
    }

    private Decision<SittingEvent> postpone(Sitting.Open open, Circumstances now) {
        if (open.hasBegun()) {
            return refuse(SITTING_ALREADY_HELD);
        }
        if (!heldOn.isAfter(open.heldOn())) {
            return refuse(SITTING_NOT_PUT_OFF);
        }
        return new Calling(open.bodyId(), 1, heldOn)
                .wrongDay(now)
                .or(() -> Arrangement.of(open.outline()).wrong(open.bodyId(), heldOn, now))
                .or(() -> itemWithoutPlace(open, now))
                .<Decision<SittingEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new SittingPostponed(
                                        sittingId,
                                        heldOn,
                                        SittingNote.of(sittingId, reason, now))));
    }

    /** On the later day the bodies may no longer have the basis of an item. */
    private Optional<SittingRefusal> itemWithoutPlace(Sitting.Open open, Circumstances now) {
        Outline later = open.outline().on(heldOn);
        return open.items().values().stream()
                .filter(item -> item.standing() == AgendaItem.Standing.ON_THE_AGENDA)
                .flatMap(item -> placed(open, item).wrong(later, now).stream())
                .findFirst();
    }

    private static PlaceOnAgenda placed(Sitting.Open open, AgendaItem item) {
        return new PlaceOnAgenda(item.basis(), open.bodyOf(item), item.kind());
    }
}
