package org.caseledger.query.deadlines;

import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachHeld;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.outreach.OutreachResumed;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Where support goes on, and who answers for it: which event begins, moves and ends what. */
final class Courses {

    private Courses() {}

    static Optional<Consumer<Known>> of(LedgerEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case IntakeEvent act -> of(act);
                    case SupportCaseEvent act -> of(act);
                    case OutreachEvent act -> of(act);
                    case FileCarriedOver act ->
                            known -> known.answers(act.streamId(), act.coordinator());
                    default -> null;
                });
    }

    private static @Nullable Consumer<Known> of(IntakeEvent act) {
        UUID stream = act.streamId();
        return switch (act) {
            case ConsultationReceived it -> known -> known.runs(stream, it.receivedBy());
            case ConsultationClosedWithAdvice _ -> known -> known.ends(stream);
            case HandOverAccepted it -> known -> known.answers(stream, it.by());
            case MultiAgencyReferralMade it ->
                    known -> {
                        known.ends(stream);
                        known.runs(it.caseId().value(), it.coordinator());
                    };
            case OutreachCandidateNominated it ->
                    known -> {
                        known.ends(stream);
                        known.runs(it.outreachId().value(), it.to());
                    };
            default -> null;
        };
    }

    private static @Nullable Consumer<Known> of(SupportCaseEvent act) {
        UUID run = act.streamId();
        return switch (act) {
            case ReferralReceived it -> known -> known.runs(run, it.coordinator());
            case CaseCarriedOver it -> carried(it);
            case CoordinationAccepted it -> known -> known.answers(run, it.to());
            case CaseReopened _, ReferralResumed _, SupportResumed _ ->
                    known -> known.runs(run, null);
            case CaseReturned _,
                    CaseReroutedToOutreach _,
                    SupportSuspended _,
                    CaseEndedBeforeDecision _,
                    CaseEndedAfterLeaving _ ->
                    known -> known.ends(run);
            case MultiAgencyCollaborationClosed _ -> known -> known.endsWithLead(run);
            default -> null;
        };
    }

    private static Consumer<Known> carried(CaseCarriedOver it) {
        UUID run = it.streamId();
        return switch (it.stage()) {
            case CLOSED ->
                    known -> known.answers(run, it.lead() == null ? it.coordinator() : it.lead());
            case SUSPENDED -> known -> known.answers(run, it.coordinator());
            case RECEIVED, SUPPORTING, OUTREACH -> known -> known.runs(run, it.coordinator());
        };
    }

    private static @Nullable Consumer<Known> of(OutreachEvent act) {
        UUID course = act.streamId();
        return switch (act) {
            case OutreachOpened it -> known -> known.runs(course, it.agencyId());
            case OutreachResumed _ -> known -> known.runs(course, null);
            case OutreachReferredToMultiAgency it ->
                    known -> {
                        known.ends(course);
                        known.runs(it.caseId().value(), it.coordinator());
                    };
            case OutreachHeld _, OutreachClosed _, OutreachEnded _ -> known -> known.ends(course);
            default -> null;
        };
    }
}
