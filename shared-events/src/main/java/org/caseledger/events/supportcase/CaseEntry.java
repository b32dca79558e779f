package org.caseledger.events.supportcase;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** What is recorded in a case beside its course: it moves no stage and closes nothing. */
public sealed interface CaseEntry extends SupportCaseEvent
        permits ServiceProposed,
                ServiceAnswered,
                GoodsGiven,
                UrgentSupportGiven,
                UrgentSupportReported,
                OtherSchemePlanRecorded,
                ValuablesCustodyStarted,
                ValuablesReturned,
                CustodyReviewed,
                SupportDecidedAsItHappened,
                ClosedAsItHappened,
                RoleTakenOverAsItHappened,
                SupportStoppedAsItHappened,
                ValuablesTakenAsItHappened {

    /** The permanent names of these entries. */
    List<CatalogueEntry> ENTRIES =
            List.of(
                    entry(ServiceProposed.class, "service-proposed"),
                    entry(ServiceAnswered.class, "service-answered"),
                    entry(GoodsGiven.class, "goods-given"),
                    entry(UrgentSupportGiven.class, "urgent-support-given"),
                    entry(UrgentSupportReported.class, "urgent-support-reported"),
                    entry(OtherSchemePlanRecorded.class, "other-scheme-plan-recorded"),
                    entry(ValuablesCustodyStarted.class, "valuables-custody-started"),
                    entry(ValuablesReturned.class, "valuables-returned"),
                    entry(CustodyReviewed.class, "custody-reviewed"),
                    entry(SupportDecidedAsItHappened.class, "support-decided-as-it-happened"),
                    entry(ClosedAsItHappened.class, "closed-as-it-happened"),
                    entry(RoleTakenOverAsItHappened.class, "role-taken-over-as-it-happened"),
                    entry(SupportStoppedAsItHappened.class, "support-stopped-as-it-happened"),
                    entry(ValuablesTakenAsItHappened.class, "valuables-taken-as-it-happened"));
}
