package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ITEM_ONLY_AS_IT_HAPPENED;
import static org.caseledger.command.conference.SittingRefusal.ITEM_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHDRAWN;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CANCELLED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CLOSED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_UNKNOWN;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Rule: until a sitting is over, and by the chair's side only, something is entered in it. */
final class OpenSitting {

    /** What is asked for about one item. */
    @FunctionalInterface
    interface OfItem extends BiFunction<Sitting.Open, AgendaItem, Decision<SittingEvent>> {}

    private OpenSitting() {}

    /** What the chair's side asks for in an open sitting. */
    static Decision<SittingEvent> ledByChair(
            Sitting sitting,
            Circumstances now,
            Function<Sitting.Open, Decision<SittingEvent>> next) {
        return in(
                sitting,
                open ->
                        Secretariat.includes(now.actor())
                                ? next.apply(open)
                                : refuse(SITTING_NOT_YOURS));
    }

    /** What the chair's side asks for about one item of an open sitting. */
    static Decision<SittingEvent> itemLedByChair(
            Sitting sitting, ItemId id, Circumstances now, OfItem next) {
        return ledByChair(sitting, now, open -> item(open, id, next));
    }

    /** Something that only happens on the day of the sitting or is entered after it. */
    static Decision<SittingEvent> heldItem(
            Sitting sitting, ItemId id, Circumstances now, OfItem next) {
        return in(
                sitting,
                open ->
                        open.heldOn().isAfter(now.today())
                                ? refuse(SITTING_NOT_YET_HELD)
                                : item(open, id, next));
    }

    /** As {@link #heldItem}, entered by the chair's side. */
    static Decision<SittingEvent> heldItemLedByChair(
            Sitting sitting, ItemId id, Circumstances now, OfItem next) {
        return heldItem(
                sitting,
                id,
                now,
                (open, item) ->
                        Secretariat.includes(now.actor())
                                ? next.apply(open, item)
                                : refuse(SITTING_NOT_YOURS));
    }

    /** What the chair's side enters about an item whether the sitting is over or not. */
    static Decision<SittingEvent> itemAtAnyTime(
            Sitting sitting, ItemId id, Circumstances now, OfItem next) {
        return switch (sitting) {
            case Sitting.Unknown _ -> refuse(SITTING_UNKNOWN);
            case Sitting.Cancelled _ -> refuse(SITTING_CANCELLED);
            case Sitting.Open _, Sitting.Over _, Sitting.Minuted _
                    when !Secretariat.includes(now.actor()) ->
                    refuse(SITTING_NOT_YOURS);
            case Sitting.Open _, Sitting.Over _, Sitting.Minuted _ ->
                    anyItem(sitting.wholeSitting().orElseThrow(), id, next);
        };
    }

    /** What is entered about a paper that was given out, even for a sitting that was called off. */
    static Decision<SittingEvent> paperAtAnyTime(
            Sitting sitting, ItemId id, Circumstances now, OfItem next) {
        return sitting instanceof Sitting.Cancelled(var planned)
                ? ledByChair(planned, now, open -> anyItem(open, id, next))
                : itemAtAnyTime(sitting, id, now, next);
    }

    private static Decision<SittingEvent> in(
            Sitting sitting, Function<Sitting.Open, Decision<SittingEvent>> next) {
        return switch (sitting) {
            case Sitting.Unknown _ -> refuse(SITTING_UNKNOWN);
            case Sitting.Cancelled _ -> refuse(SITTING_CANCELLED);
            case Sitting.Over _, Sitting.Minuted _ -> refuse(SITTING_CLOSED);
            case Sitting.Open open -> next.apply(open);
        };
    }

    private static Decision<SittingEvent> item(Sitting.Open open, ItemId id, OfItem next) {
        return anyItem(
                open,
                id,
                (_, item) ->
                        switch (item.standing()) {
                            case WITHDRAWN -> refuse(ITEM_WITHDRAWN);
                            case AS_IT_HAPPENED -> refuse(ITEM_ONLY_AS_IT_HAPPENED);
                            case ON_THE_AGENDA -> next.apply(open, item);
                        });
    }

    private static Decision<SittingEvent> anyItem(Sitting.Open open, ItemId id, OfItem next) {
        AgendaItem item = open.items().get(id);
        return item == null ? refuse(ITEM_UNKNOWN) : next.apply(open, item);
    }
}
