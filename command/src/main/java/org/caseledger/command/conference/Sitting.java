package org.caseledger.command.conference;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** As much of a sitting as its rules need: of which body, when, and its agenda items. */
public sealed interface Sitting {

    /** Not called. */
    record Unknown() implements Sitting {}

    /** Called and not over. */
    record Open(BodyId bodyId, LocalDate heldOn, Map<ItemId, AgendaItem> items) implements Sitting {

        public Open {
            items = Map.copyOf(items);
        }

        private Open with(ItemId id, AgendaItem item) {
            Map<ItemId, AgendaItem> all = new HashMap<>(items);
            all.put(id, item);
            return new Open(bodyId, heldOn, all);
        }
    }

    /** Over: only its minutes can still be approved. */
    record Over(LocalDate heldOn) implements Sitting {}

    /** Over and its minutes approved. */
    record Minuted() implements Sitting {}

    default Sitting after(SittingEvent event) {
        return switch (event) {
            case ConferenceConvened convened -> {
                expect(this instanceof Unknown, event);
                yield new Open(convened.bodyId(), convened.heldOn(), Map.of());
            }
            case AgendaItemSet set -> {
                Open open = open(event);
                expect(!open.items.containsKey(set.itemId()), event);
                yield open.with(set.itemId(), AgendaItem.of(set));
            }
            case AttendeeSelectedForItem selected ->
                    on(selected.itemId(), event, item -> item.selecting(selected.staffId()));
            case NonMemberInvited invited ->
                    on(invited.itemId(), event, item -> item.inviting(invited.staffId()));
            case AttendanceRecorded attended ->
                    on(attended.itemId(), event, item -> item.attendedBy(attended));
            case InformationSharedInItem shared -> on(shared.itemId(), event, item -> item);
            case DecisionTaken taken ->
                    on(taken.itemId(), event, item -> item.deciding(taken.kind()));
            case SittingClosed _ -> new Over(open(event).heldOn);
            case MinutesApproved _ -> {
                expect(this instanceof Over, event);
                yield new Minuted();
            }
        };
    }

    private Sitting on(ItemId id, SittingEvent event, UnaryOperator<AgendaItem> change) {
        Open open = open(event);
        AgendaItem item = open.items.get(id);
        if (item == null) {
            throw impossible(event);
        }
        return open.with(id, change.apply(item));
    }

    private Open open(SittingEvent event) {
        if (this instanceof Open open) {
            return open;
        }
        throw impossible(event);
    }

    private void expect(boolean possible, SittingEvent event) {
        if (!possible) {
            throw impossible(event);
        }
    }

    private IllegalStateException impossible(SittingEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
