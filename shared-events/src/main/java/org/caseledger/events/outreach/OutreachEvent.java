package org.caseledger.events.outreach;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.OutreachId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of one course of アウトリーチ等を通じた継続的支援. */
public sealed interface OutreachEvent extends LedgerEvent
        permits OutreachSignalRecorded,
                OutreachOpened,
                OutreachPlanMade,
                WatchArranged,
                ContactAttempted,
                FirstContactMade,
                HomeVisitMade,
                AccompanimentMade,
                BasisSwitchedToConsent,
                ConnectedToAgency,
                RelationJudgedStable,
                OutreachClosed,
                OutreachHeld,
                OutreachResumed,
                WatchReleased,
                ApproachChanged,
                ContactByPersonReceived,
                ContactRefused,
                OutreachEmergencyBegan,
                OutreachEmergencyEnded,
                OutreachReferredToMultiAgency,
                OutreachEnded,
                OutreachFollowUpRecorded,
                HomeVisitAsItHappened {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(OutreachSignalRecorded.class, "outreach-signal-recorded"),
                    entry(OutreachOpened.class, "outreach-opened"),
                    entry(OutreachPlanMade.class, "outreach-plan-made"),
                    entry(WatchArranged.class, "watch-arranged"),
                    entry(ContactAttempted.class, "contact-attempted"),
                    entry(FirstContactMade.class, "first-contact-made"),
                    entry(HomeVisitMade.class, "home-visit-made"),
                    entry(AccompanimentMade.class, "accompaniment-made"),
                    entry(BasisSwitchedToConsent.class, "basis-switched-to-consent"),
                    entry(ConnectedToAgency.class, "connected-to-agency"),
                    entry(RelationJudgedStable.class, "relation-judged-stable"),
                    entry(OutreachClosed.class, "outreach-closed"),
                    entry(OutreachHeld.class, "outreach-held"),
                    entry(OutreachResumed.class, "outreach-resumed"),
                    entry(WatchReleased.class, "watch-released"),
                    entry(ApproachChanged.class, "approach-changed"),
                    entry(ContactByPersonReceived.class, "contact-by-person-received"),
                    entry(ContactRefused.class, "contact-refused"),
                    entry(OutreachEmergencyBegan.class, "outreach-emergency-began"),
                    entry(OutreachEmergencyEnded.class, "outreach-emergency-ended"),
                    entry(OutreachReferredToMultiAgency.class, "outreach-referred-to-multi-agency"),
                    entry(OutreachEnded.class, "outreach-ended"),
                    entry(OutreachFollowUpRecorded.class, "outreach-follow-up-recorded"),
                    entry(HomeVisitAsItHappened.class, "home-visit-as-it-happened"));

    OutreachId outreachId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return outreachId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
