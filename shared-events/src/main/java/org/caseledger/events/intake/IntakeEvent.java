package org.caseledger.events.intake;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of one consultation taken in (包括的相談支援). */
public sealed interface IntakeEvent extends LedgerEvent
        permits ConsultationReceived,
                IntakeFormRecorded,
                ConsultationTriaged,
                HandOverSent,
                HandOverAccepted,
                HandOverReturned,
                MultiAgencyReferralMade,
                OutreachCandidateNominated,
                EmergencySupportProvided,
                ConsultationClosedWithAdvice,
                TriageChanged,
                HandOverReminded,
                HandOverMadeAsItHappened,
                ReferralMadeAsItHappened,
                BackUpAdviceReceived,
                EmergencySupportReported,
                AssessmentSheetRecorded {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ConsultationReceived.class, "consultation-received"),
                    entry(IntakeFormRecorded.class, "intake-form-recorded"),
                    entry(ConsultationTriaged.class, "consultation-triaged"),
                    entry(HandOverSent.class, "hand-over-sent"),
                    entry(HandOverAccepted.class, "hand-over-accepted"),
                    entry(HandOverReturned.class, "hand-over-returned"),
                    entry(MultiAgencyReferralMade.class, "multi-agency-referral-made"),
                    entry(OutreachCandidateNominated.class, "outreach-candidate-nominated"),
                    entry(EmergencySupportProvided.class, "emergency-support-provided"),
                    entry(ConsultationClosedWithAdvice.class, "consultation-closed-with-advice"),
                    entry(TriageChanged.class, "triage-changed"),
                    entry(HandOverReminded.class, "hand-over-reminded"),
                    entry(HandOverMadeAsItHappened.class, "hand-over-made-as-it-happened"),
                    entry(ReferralMadeAsItHappened.class, "referral-made-as-it-happened"),
                    entry(BackUpAdviceReceived.class, "back-up-advice-received"),
                    entry(EmergencySupportReported.class, "emergency-support-reported"),
                    entry(AssessmentSheetRecorded.class, "assessment-sheet-recorded"));

    ConsultationId consultationId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return consultationId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
