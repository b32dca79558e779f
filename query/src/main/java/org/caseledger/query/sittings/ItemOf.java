package org.caseledger.query.sittings;

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
import org.jspecify.annotations.Nullable;

/** The agenda item that an act belongs to. */
final class ItemOf {

    private ItemOf() {}

    /** The item, or null for an act on the sitting as a whole. */
    static @Nullable ItemId act(SittingEvent event) {
        return switch (event) {
            case AgendaItemSet act -> act.itemId();
            case AgendaItemAssigned act -> act.itemId();
            case AgendaItemWithdrawn act -> act.itemId();
            case ConsentNotSoughtExplained act -> act.itemId();
            case AttendeeSelectedForItem act -> act.itemId();
            case NonMemberInvited act -> act.itemId();
            case AttendanceRecorded act -> act.itemId();
            case AbsenceFromItemRecorded act -> act.itemId();
            case WrittenOpinionReceived act -> act.itemId();
            case MaterialPrepared act -> act.itemId();
            case MaterialDistributed act -> act.itemId();
            case MaterialRecovered act -> act.itemId();
            case InformationSharedInItem act -> act.itemId();
            case InformationAskedInItem act -> act.itemId();
            case DecisionTaken act -> act.itemId();
            case ApproachRoleProposed act -> act.itemId();
            case ResourceGapNoted act -> act.itemId();
            case NextDateSet act -> act.itemId();
            case MinutesDrafted act -> act.itemId();
            case MinutesCorrected act -> act.itemId();
            case AgendaItemAsItHappened act -> act.itemId();
            case AttendanceAsItHappened act -> act.itemId();
            case DecisionAsItHappened act -> act.itemId();
            case ConferenceConvened _,
                    SittingArranged _,
                    SittingPostponed _,
                    SittingCancelled _,
                    AgendaOrdered _,
                    MinutesApproved _,
                    SittingClosed _,
                    SittingHeldAsItHappened _ ->
                    null;
        };
    }
}
