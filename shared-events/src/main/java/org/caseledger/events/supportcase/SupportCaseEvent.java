package org.caseledger.events.supportcase;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The stream of one run of 多機関協働 (支援ケース), from referral to 終結. */
public sealed interface SupportCaseEvent extends LedgerEvent
        permits ReferralReceived,
                AdviceToAgencyGiven,
                CaseReturned,
                CaseReroutedToOutreach,
                CaseAccepted,
                AssessmentRecorded,
                PlanDrafted,
                PlanDeliberated,
                RoleOffered,
                RoleAccepted,
                RoleDeclined,
                RoleEnded,
                PlanAgreedByAgency,
                PlanAgreedByPerson,
                SupportDecided,
                SupportRecorded,
                MonitoringRecorded,
                PlanEvaluated,
                RePlanDecided,
                SupportSuspended,
                SupportResumed,
                ClosureDecided,
                LeadSupporterDesignated,
                MultiAgencyCollaborationClosed,
                FollowUpContactRecorded,
                CaseReopened,
                ReferralResumed,
                RoleProposed,
                RoleOfferLapsed,
                RoleReleased,
                RoleWorkerChanged,
                PlanDeclinedByPerson,
                SupportWithheld,
                ClosureProposed,
                LeadSupportAccepted,
                LeadSupportDeclined,
                LeadSupportHandedOver,
                CoordinationHandedOver,
                CoordinationAccepted,
                CoordinationReturned,
                CaseEndedBeforeDecision,
                CaseEndedAfterLeaving,
                PlanDraftWithdrawn,
                CaseCarriedOver,
                CaseEntry {

    /** The permanent names of what moves a case on. */
    List<CatalogueEntry> COURSE =
            List.of(
                    entry(ReferralReceived.class, "referral-received"),
                    entry(AdviceToAgencyGiven.class, "advice-to-agency-given"),
                    entry(CaseReturned.class, "case-returned"),
                    entry(CaseReroutedToOutreach.class, "case-rerouted-to-outreach"),
                    entry(CaseAccepted.class, "case-accepted"),
                    entry(AssessmentRecorded.class, "assessment-recorded"),
                    entry(PlanDrafted.class, "plan-drafted"),
                    entry(PlanDeliberated.class, "plan-deliberated"),
                    entry(RoleOffered.class, "role-offered"),
                    entry(RoleAccepted.class, "role-accepted"),
                    entry(RoleDeclined.class, "role-declined"),
                    entry(RoleEnded.class, "role-ended"),
                    entry(PlanAgreedByAgency.class, "plan-agreed-by-agency"),
                    entry(PlanAgreedByPerson.class, "plan-agreed-by-person"),
                    entry(SupportDecided.class, "support-decided"),
                    entry(SupportRecorded.class, "support-recorded"),
                    entry(MonitoringRecorded.class, "monitoring-recorded"),
                    entry(PlanEvaluated.class, "plan-evaluated"),
                    entry(RePlanDecided.class, "re-plan-decided"),
                    entry(SupportSuspended.class, "support-suspended"),
                    entry(SupportResumed.class, "support-resumed"),
                    entry(ClosureDecided.class, "closure-decided"),
                    entry(LeadSupporterDesignated.class, "lead-supporter-designated"),
                    entry(
                            MultiAgencyCollaborationClosed.class,
                            "multi-agency-collaboration-closed"),
                    entry(FollowUpContactRecorded.class, "follow-up-contact-recorded"),
                    entry(CaseReopened.class, "case-reopened"),
                    entry(CaseCarriedOver.class, "case-carried-over"),
                    entry(ReferralResumed.class, "referral-resumed"),
                    entry(RoleProposed.class, "role-proposed"),
                    entry(RoleOfferLapsed.class, "role-offer-lapsed"),
                    entry(RoleReleased.class, "role-released"),
                    entry(RoleWorkerChanged.class, "role-worker-changed"),
                    entry(PlanDeclinedByPerson.class, "plan-declined-by-person"),
                    entry(SupportWithheld.class, "support-withheld"),
                    entry(ClosureProposed.class, "closure-proposed"),
                    entry(LeadSupportAccepted.class, "lead-support-accepted"),
                    entry(LeadSupportDeclined.class, "lead-support-declined"),
                    entry(LeadSupportHandedOver.class, "lead-support-handed-over"),
                    entry(CoordinationHandedOver.class, "coordination-handed-over"),
                    entry(CoordinationAccepted.class, "coordination-accepted"),
                    entry(CoordinationReturned.class, "coordination-returned"),
                    entry(CaseEndedBeforeDecision.class, "case-ended-before-decision"),
                    entry(CaseEndedAfterLeaving.class, "case-ended-after-leaving"),
                    entry(PlanDraftWithdrawn.class, "plan-draft-withdrawn"));

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            Stream.concat(COURSE.stream(), CaseEntry.ENTRIES.stream()).toList();

    CaseId caseId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return caseId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
