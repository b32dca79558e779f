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
                AgendaItemSet,
                AttendeeSelectedForItem,
                NonMemberInvited,
                AttendanceRecorded,
                InformationSharedInItem,
                DecisionTaken,
                MinutesApproved,
                SittingClosed {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ConferenceConvened.class, "conference-convened"),
                    entry(AgendaItemSet.class, "agenda-item-set"),
                    entry(AttendeeSelectedForItem.class, "attendee-selected-for-item"),
                    entry(NonMemberInvited.class, "non-member-invited"),
                    entry(AttendanceRecorded.class, "attendance-recorded"),
                    entry(InformationSharedInItem.class, "information-shared-in-item"),
                    entry(DecisionTaken.class, "decision-taken"),
                    entry(MinutesApproved.class, "minutes-approved"),
                    entry(SittingClosed.class, "sitting-closed"));

    SittingId sittingId();

    @Override
    default UUID streamId() {
        return sittingId().value();
    }
}
