package org.caseledger.query.caseload;

import org.caseledger.events.consent.*;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.outreach.*;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.CaseRegister.Stage;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;
import org.caseledger.query.caseload.CaseloadRow.Due;
import org.caseledger.query.caseload.CaseloadRow.Kind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The row of a file after one more act. */
final class CaseloadFold {

    private final UUID fileId;
    private Kind kind = Kind.CONSULTATION;
    private @Nullable Stage stage;
    private boolean outreachOver;
    private @Nullable AgencyId responsible;
    private @Nullable AgencyId lead;
    private @Nullable Labelled<Words> name;
    private final Map<UUID, ConsentRegister.State> consents = new TreeMap<>();
    private @Nullable LocalDate dueOn;
    private @Nullable Due due;
    private boolean carriedOver;

    private CaseloadFold(UUID fileId, @Nullable CaseloadRow before) {
        this.fileId = fileId;
        if (before != null) {
            kind = before.kind();
            stage = before.stage();
            outreachOver = before.outreachOver();
            responsible = before.responsible();
            lead = before.lead();
            name = before.name();
            consents.putAll(before.consents());
            dueOn = before.dueOn();
            due = before.due();
            carriedOver = before.carriedOver();
        }
    }

    static CaseloadRow after(
            @Nullable CaseloadRow before, LedgerEvent event, LocalDate on, String act) {
        var fold = new CaseloadFold(event.file().orElseThrow().value(), before);
        switch (event) {
            case SupportCaseEvent of -> fold.take(of);
            case ConsentEvent of -> fold.take(of);
            default -> fold.takeOther(event);
        }
        return new CaseloadRow(
                fold.fileId,
                fold.kind,
                fold.stage,
                fold.outreachOver,
                fold.responsible,
                fold.lead,
                fold.name,
                fold.consents,
                on,
                act,
                fold.dueOn,
                fold.due,
                fold.carriedOver);
    }

    private void take(SupportCaseEvent act) {
        switch (act) {
            case ReferralReceived it -> begun(it.coordinator(), Stage.REFERRED);
            case CaseReturned _, CaseReroutedToOutreach _ -> stage = Stage.NOT_TAKEN;
            case CaseAccepted _ -> stage = Stage.ACCEPTED;
            case PlanDrafted it -> now(Stage.PLANNING, it.nextReviewOn(), Due.PLAN_REVIEW);
            case PlanDraftWithdrawn it -> now(Stage.DECIDED, it.nextReviewOn(), Due.PLAN_REVIEW);
            case SupportDecided _, SupportResumed _ -> stage = Stage.DECIDED;
            case MonitoringRecorded it -> due(it.nextReviewOn(), Due.MONITORING);
            case SupportSuspended it -> now(Stage.SUSPENDED, it.watchReviewOn(), Due.WATCH_REVIEW);
            case LeadSupporterDesignated it -> lead = it.agencyId();
            case MultiAgencyCollaborationClosed _ -> over(Stage.CLOSED);
            case CaseReopened _, ReferralResumed _ -> stage = Stage.REFERRED;
            case CaseCarriedOver it -> {
                begun(it.coordinator(), CaseRegister.of(it.stage()));
                lead = it.lead();
            }
            default -> turned(act);
        }
    }

    private void now(Stage at, @Nullable LocalDate next, Due what) {
        stage = at;
        if (next != null) {
            due(next, what);
        }
    }

    private void over(Stage at) {
        stage = at;
        nothingDue();
    }

    private void begun(AgencyId coordinator, Stage at) {
        kind = Kind.MULTI_AGENCY;
        responsible = coordinator;
        stage = at;
    }

    private void turned(SupportCaseEvent act) {
        switch (act) {
            case LeadSupportAccepted it -> lead = it.agencyId();
            case CoordinationAccepted it -> responsible = it.to();
            case CaseEndedBeforeDecision _, CaseEndedAfterLeaving _ -> over(Stage.ENDED);
            case FollowUpContactRecorded it when it.nextOn() != null ->
                    due(it.nextOn(), Due.FOLLOW_UP);
            case UrgentSupportGiven it -> due(it.reportBackBy(), Due.REPORT_BACK);
            case UrgentSupportReported _ -> nothingDue(Due.REPORT_BACK);
            default -> {}
        }
    }

    private void take(ConsentEvent act) {
        ConsentRegister.State after = ConsentStates.after(act);
        if (after != null) {
            consents.put(act.consentId().value(), after);
        }
        if (act instanceof ConsentGiven) {
            nothingDue(Due.ASK_CONSENT_AGAIN);
        }
        if (act instanceof ConsentRefused it && it.askAgainOn() != null) {
            due(it.askAgainOn(), Due.ASK_CONSENT_AGAIN);
        }
    }

    private void takeOther(LedgerEvent event) {
        switch (event) {
            case ConsultationReceived it -> {
                if (responsible == null) {
                    responsible = it.receivedBy();
                }
            }
            case FileCarriedOver it -> {
                responsible = it.coordinator();
                carriedOver = true;
                dueOn = it.stage() == CarriedStage.CLOSED ? null : it.nextReviewOn();
                due = dueOn == null ? null : Due.PLAN_REVIEW;
            }
            case OutreachOpened it -> {
                kind = Kind.OUTREACH;
                responsible = it.agencyId();
            }
            case OutreachClosed _, OutreachEnded _ -> outreachOver = true;
            case OutreachHeld it -> due(it.reviewOn(), Due.WATCH_REVIEW);
            case OutreachResumed _ -> nothingDue(Due.WATCH_REVIEW);
            case OutreachEmergencyBegan it -> due(it.reportBackBy(), Due.REPORT_BACK);
            case OutreachEmergencyEnded _ -> nothingDue(Due.REPORT_BACK);
            case MemberAdded it -> {
                if (name == null || it.personConcerned()) {
                    name = it.name();
                }
            }
            case EmergencySupportProvided it -> due(it.reportBackBy(), Due.REPORT_BACK);
            case EmergencySupportReported _ -> nothingDue(Due.REPORT_BACK);
            case EmergencyDisclosureMade it -> due(it.reportBackBy(), Due.REPORT_BACK);
            default -> {}
        }
    }

    private void due(LocalDate on, Due what) {
        dueOn = on;
        due = what;
    }

    private void nothingDue(Due what) {
        if (due == what) {
            nothingDue();
        }
    }

    private void nothingDue() {
        dueOn = null;
        due = null;
    }
}
