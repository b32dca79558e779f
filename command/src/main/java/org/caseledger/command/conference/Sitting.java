package org.caseledger.command.conference;

import org.caseledger.events.conference.AbsenceFromItemRecorded;
import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.AgendaOrdered;
import org.caseledger.events.conference.ApproachRoleProposed;
import org.caseledger.events.conference.AttendanceAsItHappened;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.ConsentNotSoughtExplained;
import org.caseledger.events.conference.DecisionAsItHappened;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationAskedInItem;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.MaterialPrepared;
import org.caseledger.events.conference.MaterialRecovered;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.MinutesCorrected;
import org.caseledger.events.conference.MinutesDrafted;
import org.caseledger.events.conference.NextDateSet;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.ResourceGapNoted;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingHeldAsItHappened;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.conference.WrittenOpinionReceived;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As much of a sitting as its rules need: of which bodies, when, and its agenda items. */
public sealed interface Sitting {

    /** Not called. */
    record Unknown() implements Sitting {}

    /** Called and not over; {@code drafted} are the items with minutes. */
    record Open(Outline outline, Map<ItemId, AgendaItem> items, Set<ItemId> drafted)
            implements Sitting {

        public Open {
            items = Map.copyOf(items);
            drafted = Set.copyOf(drafted);
        }

        BodyId bodyId() {
            return outline.bodyId();
        }

        LocalDate heldOn() {
            return outline.heldOn();
        }

        /** The body under which an item is dealt with. */
        BodyId bodyOf(AgendaItem item) {
            return item.body() == null ? outline.bodyId() : item.body();
        }

        boolean hasBegun() {
            return items.values().stream().anyMatch(item -> !item.people().presence().isEmpty());
        }

        Open with(ItemId id, AgendaItem item) {
            Map<ItemId, AgendaItem> all = new HashMap<>(items);
            all.put(id, item);
            return new Open(outline, all, drafted);
        }

        /** The minutes on an item are there. */
        Open drafting(ItemId id) {
            Set<ItemId> all = new HashSet<>(drafted);
            all.add(id);
            return new Open(outline, items, all);
        }

        private Open with(Outline now) {
            return new Open(now, items, drafted);
        }
    }

    /** Called off: only papers that were given out before come back. */
    record Cancelled(Open planned) implements Sitting {}

    /** Over: its minutes are drafted and approved, its papers come back. */
    record Over(Open held) implements Sitting {}

    /** Over and its minutes approved. */
    record Minuted(Open held) implements Sitting {}

    /** The sitting with its items, unless it was never called or called off. */
    default Optional<Open> wholeSitting() {
        return switch (this) {
            case Unknown _, Cancelled _ -> Optional.empty();
            case Open open -> Optional.of(open);
            case Over over -> Optional.of(over.held);
            case Minuted minuted -> Optional.of(minuted.held);
        };
    }

    default Sitting after(SittingEvent event) {
        return switch (event) {
            case ConferenceConvened act -> begun(event, act.bodyId(), act.heldOn());
            case SittingHeldAsItHappened act -> begun(event, act.bodyId(), act.heldOn());
            case SittingArranged act -> {
                Open open = open(event);
                yield open.with(open.outline.arranged(act));
            }
            case SittingPostponed act -> {
                Open open = open(event);
                yield open.with(open.outline.on(act.heldOn()));
            }
            case SittingCancelled _ -> new Cancelled(open(event));
            case SittingClosed _ -> new Over(open(event));
            case MinutesApproved _ -> {
                if (this instanceof Over over) {
                    yield new Minuted(over.held);
                }
                throw impossible(event);
            }
            case AgendaOrdered _ -> open(event);
            case AgendaItemSet _,
                    AgendaItemAssigned _,
                    AgendaItemWithdrawn _,
                    ConsentNotSoughtExplained _,
                    AttendeeSelectedForItem _,
                    NonMemberInvited _,
                    AttendanceRecorded _,
                    AbsenceFromItemRecorded _,
                    WrittenOpinionReceived _,
                    MaterialPrepared _,
                    MaterialDistributed _,
                    MaterialRecovered _,
                    InformationSharedInItem _,
                    InformationAskedInItem _,
                    DecisionTaken _,
                    ApproachRoleProposed _,
                    ResourceGapNoted _,
                    NextDateSet _,
                    MinutesDrafted _,
                    MinutesCorrected _,
                    AgendaItemAsItHappened _,
                    AttendanceAsItHappened _,
                    DecisionAsItHappened _ ->
                    inItem(event);
        };
    }

    private Sitting inItem(SittingEvent event) {
        return switch (this) {
            case Unknown _ -> throw impossible(event);
            case Cancelled off when event instanceof MaterialRecovered ->
                    new Cancelled(ItemCourse.after(off.planned, event));
            case Cancelled _ -> throw impossible(event);
            case Open open -> ItemCourse.after(open, event);
            case Over _, Minuted _ when !ItemCourse.mayFollowTheEnd(event) ->
                    throw impossible(event);
            case Over over -> new Over(ItemCourse.after(over.held, event));
            case Minuted minuted -> new Minuted(ItemCourse.after(minuted.held, event));
        };
    }

    private Open begun(SittingEvent event, BodyId body, LocalDate heldOn) {
        if (this instanceof Unknown) {
            return new Open(Outline.of(body, heldOn), Map.of(), Set.of());
        }
        throw impossible(event);
    }

    private Open open(SittingEvent event) {
        if (this instanceof Open open) {
            return open;
        }
        throw impossible(event);
    }

    private IllegalStateException impossible(SittingEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
