package org.caseledger.events.conference;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SittingId;

import java.util.List;
import java.util.UUID;

/** The stream of one sitting: its agenda items, who was there, what was shared and decided. */
public sealed interface SittingEvent extends LedgerEvent
        permits ConferenceConvened,
                SittingArranged,
                SittingPostponed,
                SittingCancelled,
                AgendaItemSet,
                AgendaItemAssigned,
                AgendaOrdered,
                AgendaItemWithdrawn,
                ConsentNotSoughtExplained,
                AttendeeSelectedForItem,
                NonMemberInvited,
                AttendanceRecorded,
                AbsenceFromItemRecorded,
                WrittenOpinionReceived,
                MaterialPrepared,
                MaterialDistributed,
                MaterialRecovered,
                InformationSharedInItem,
                InformationAskedInItem,
                DecisionTaken,
                ApproachRoleProposed,
                ResourceGapNoted,
                NextDateSet,
                MinutesDrafted,
                MinutesApproved,
                MinutesCorrected,
                SittingClosed,
                SittingHeldAsItHappened,
                AgendaItemAsItHappened,
                AttendanceAsItHappened,
                DecisionAsItHappened {
    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ConferenceConvened.class, "conference-convened"),
                    entry(SittingArranged.class, "sitting-arranged"),
                    entry(SittingPostponed.class, "sitting-postponed"),
                    entry(SittingCancelled.class, "sitting-cancelled"),
                    entry(AgendaItemSet.class, "agenda-item-set"),
                    entry(AgendaItemAssigned.class, "agenda-item-assigned"),
                    entry(AgendaOrdered.class, "agenda-ordered"),
                    entry(AgendaItemWithdrawn.class, "agenda-item-withdrawn"),
                    entry(ConsentNotSoughtExplained.class, "consent-not-sought-explained"),
                    entry(AttendeeSelectedForItem.class, "attendee-selected-for-item"),
                    entry(NonMemberInvited.class, "non-member-invited"),
                    entry(AttendanceRecorded.class, "attendance-recorded"),
                    entry(AbsenceFromItemRecorded.class, "absence-from-item-recorded"),
                    entry(WrittenOpinionReceived.class, "written-opinion-received"),
                    entry(MaterialPrepared.class, "material-prepared"),
                    entry(MaterialDistributed.class, "material-distributed"),
                    entry(MaterialRecovered.class, "material-recovered"),
                    entry(InformationSharedInItem.class, "information-shared-in-item"),
                    entry(InformationAskedInItem.class, "information-asked-in-item"),
                    entry(DecisionTaken.class, "decision-taken"),
                    entry(ApproachRoleProposed.class, "approach-role-proposed"),
                    entry(ResourceGapNoted.class, "resource-gap-noted"),
                    entry(NextDateSet.class, "next-date-set"),
                    entry(MinutesDrafted.class, "minutes-drafted"),
                    entry(MinutesApproved.class, "minutes-approved"),
                    entry(MinutesCorrected.class, "minutes-corrected"),
                    entry(SittingClosed.class, "sitting-closed"),
                    entry(SittingHeldAsItHappened.class, "sitting-held-as-it-happened"),
                    entry(AgendaItemAsItHappened.class, "agenda-item-as-it-happened"),
                    entry(AttendanceAsItHappened.class, "attendance-as-it-happened"),
                    entry(DecisionAsItHappened.class, "decision-as-it-happened"));

    SittingId sittingId();

    @Override
    default UUID streamId() {
        return sittingId().value();
    }
}
