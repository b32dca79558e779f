package org.caseledger.events.household;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of a household (世帯) and its members. */
public sealed interface HouseholdEvent extends LedgerEvent
        permits HouseholdRegistered,
                MemberAdded,
                MemberLeft,
                DangerRecorded,
                DangerLifted,
                DangerReassessed,
                MemberFactTold,
                RelationshipRecorded,
                RelationshipEnded,
                ContactRuleSet,
                ContactRuleEnded,
                ProtectionSet,
                ProtectionReadersNamed,
                ProtectionLifted,
                SuspicionRecorded,
                SuspicionEnded,
                AbuseReportMade,
                MemberDied,
                AbsenceBegan,
                MemberReturned,
                HouseholdSplit,
                HouseholdJoined,
                HistoricalFactRecorded {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(HouseholdRegistered.class, "household-registered"),
                    entry(MemberAdded.class, "member-added"),
                    entry(MemberLeft.class, "member-left"),
                    entry(DangerRecorded.class, "safety-noted"),
                    entry(DangerLifted.class, "safety-note-ended"),
                    entry(DangerReassessed.class, "safety-note-reviewed"),
                    entry(MemberFactTold.class, "member-fact-told"),
                    entry(RelationshipRecorded.class, "relationship-recorded"),
                    entry(RelationshipEnded.class, "relationship-ended"),
                    entry(ContactRuleSet.class, "contact-rule-set"),
                    entry(ContactRuleEnded.class, "contact-rule-ended"),
                    entry(ProtectionSet.class, "handling-noted"),
                    entry(ProtectionReadersNamed.class, "handling-readers-named"),
                    entry(ProtectionLifted.class, "handling-note-ended"),
                    entry(SuspicionRecorded.class, "observation-noted"),
                    entry(SuspicionEnded.class, "observation-note-ended"),
                    entry(AbuseReportMade.class, "office-informed"),
                    entry(MemberDied.class, "member-died"),
                    entry(AbsenceBegan.class, "absence-began"),
                    entry(MemberReturned.class, "member-returned"),
                    entry(HouseholdSplit.class, "household-split"),
                    entry(HouseholdJoined.class, "household-joined"),
                    entry(HistoricalFactRecorded.class, "historical-fact-recorded"));

    HouseholdId householdId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return householdId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
