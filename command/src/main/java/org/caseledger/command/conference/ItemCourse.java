package org.caseledger.command.conference;

import org.caseledger.command.conference.Sitting.Open;
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
import org.caseledger.events.value.ItemId;

import java.util.function.UnaryOperator;

/** What each act changes in the agenda item it belongs to. */
final class ItemCourse {

    private ItemCourse() {}

    /** Minutes, returned papers, explanations and what is recorded afterwards. */
    static boolean mayFollowTheEnd(SittingEvent event) {
        return event instanceof MinutesDrafted
                || event instanceof MinutesCorrected
                || event instanceof MaterialRecovered
                || event instanceof ConsentNotSoughtExplained
                || event instanceof AgendaItemAsItHappened
                || event instanceof AttendanceAsItHappened
                || event instanceof DecisionAsItHappened;
    }

    static Open after(Open open, SittingEvent event) {
        return switch (event) {
            case AgendaItemSet act -> begun(open, act.itemId(), AgendaItem.of(act));
            case AgendaItemAsItHappened act -> begun(open, act.itemId(), AgendaItem.of(act));
            case AgendaItemAssigned act ->
                    item(open, act.itemId(), was -> was.assigned(act.bodyId(), act.kind()));
            case AgendaItemWithdrawn act -> item(open, act.itemId(), AgendaItem::withdrawn);
            case ConsentNotSoughtExplained act -> unchanged(open, act.itemId());
            case AttendeeSelectedForItem act ->
                    people(open, act.itemId(), was -> was.selecting(act.staffId()));
            case NonMemberInvited act ->
                    people(open, act.itemId(), was -> was.inviting(act.staffId()));
            case AttendanceRecorded act -> people(open, act.itemId(), was -> attended(was, act));
            case AbsenceFromItemRecorded act ->
                    people(open, act.itemId(), was -> was.missing(act.staffId()));
            case WrittenOpinionReceived act ->
                    people(open, act.itemId(), was -> was.writing(act.staffId()));
            case MaterialPrepared act ->
                    papers(
                            open,
                            act.itemId(),
                            was -> was.preparing(act.material(), act.subjects()));
            case MaterialDistributed act ->
                    papers(open, act.itemId(), was -> was.giving(act.material(), act.copy()));
            case MaterialRecovered act ->
                    papers(open, act.itemId(), was -> was.takingBack(act.material(), act.copy()));
            case InformationSharedInItem act -> unchanged(open, act.itemId());
            case InformationAskedInItem act -> unchanged(open, act.itemId());
            case DecisionTaken act -> item(open, act.itemId(), was -> was.deciding(act.kind()));
            case ApproachRoleProposed act -> unchanged(open, act.itemId());
            case ResourceGapNoted act -> unchanged(open, act.itemId());
            case NextDateSet act -> unchanged(open, act.itemId());
            case MinutesDrafted act -> unchanged(open, act.itemId()).drafting(act.itemId());
            case MinutesCorrected act -> unchanged(open, act.itemId());
            case AttendanceAsItHappened act -> unchanged(open, act.itemId());
            case DecisionAsItHappened act -> unchanged(open, act.itemId());
            case ConferenceConvened _,
                    SittingArranged _,
                    SittingPostponed _,
                    SittingCancelled _,
                    AgendaOrdered _,
                    MinutesApproved _,
                    SittingClosed _,
                    SittingHeldAsItHappened _ ->
                    throw new IllegalStateException("not an act on an item");
        };
    }

    private static People attended(People was, AttendanceRecorded act) {
        return was.staying(act.staffId(), new People.Stay(act.enteredAt(), act.leftAt()));
    }

    private static Open begun(Open open, ItemId id, AgendaItem item) {
        if (open.items().containsKey(id)) {
            throw new IllegalStateException("an item cannot be set twice");
        }
        return open.with(id, item);
    }

    private static Open unchanged(Open open, ItemId id) {
        return item(open, id, was -> was);
    }

    private static Open people(Open open, ItemId id, UnaryOperator<People> change) {
        return item(open, id, was -> was.with(change.apply(was.people())));
    }

    private static Open papers(Open open, ItemId id, UnaryOperator<Papers> change) {
        return item(open, id, was -> was.with(change.apply(was.papers())));
    }

    private static Open item(Open open, ItemId id, UnaryOperator<AgendaItem> change) {
        AgendaItem item = open.items().get(id);
        if (item == null) {
            throw new IllegalStateException("an act on an item that was never set");
        }
        return open.with(id, change.apply(item));
    }
}
