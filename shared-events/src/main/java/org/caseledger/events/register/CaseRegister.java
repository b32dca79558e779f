package org.caseledger.events.register;

import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.CaseEndedAfterLeaving;
import org.caseledger.events.supportcase.CaseEndedBeforeDecision;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.ReferralResumed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportResumed;
import org.caseledger.events.supportcase.SupportSuspended;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/** The runs of 多機関協働 and the stage they have reached. Key: case id. */
public final class CaseRegister implements Register<CaseRegister.Case> {

    public static final CaseRegister CASE = new CaseRegister();

    /** One run of 多機関協働 as other streams see it. */
    public record Case(
            FileId fileId,
            AgencyId coordinator,
            Stage stage,
            @Nullable AgencyId lead,
            int planVersion) {

        Case at(Stage next) {
            return new Case(fileId, coordinator, next, lead, planVersion);
        }

        Case ledBy(AgencyId agency) {
            return new Case(fileId, coordinator, stage, agency, planVersion);
        }

        Case coordinatedBy(AgencyId agency) {
            return new Case(fileId, agency, stage, lead, planVersion);
        }
    }

    private CaseRegister() {}

    @Override
    public String name() {
        return "case";
    }

    @Override
    public Class<Case> valueType() {
        return Case.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ReferralReceived event -> Set.of(event.caseId().toString());
            case CaseCarriedOver event -> Set.of(event.caseId().toString());
            case SupportCaseEvent event when moves(event) -> Set.of(event.caseId().toString());
            default -> Set.of();
        };
    }

    private static boolean moves(SupportCaseEvent event) {
        return event instanceof PlanDrafted
                || event instanceof LeadSupporterDesignated
                || event instanceof LeadSupportAccepted
                || event instanceof CoordinationAccepted
                || stageAfter(event) != null;
    }

    @Override
    public Case after(@Nullable Case before, String key, RecordedEvent recorded) {
        if (recorded.event() instanceof ReferralReceived event) {
            return new Case(event.fileId(), event.coordinator(), Stage.REFERRED, null, 0);
        }
        if (recorded.event() instanceof CaseCarriedOver event) {
            return new Case(
                    event.fileId(),
                    event.coordinator(),
                    of(event.stage()),
                    event.lead(),
                    event.stage().hadPlan() ? 1 : 0);
        }
        Case was = Objects.requireNonNull(before);
        return switch (recorded.event()) {
            case PlanDrafted event ->
                    new Case(
                            was.fileId, was.coordinator, Stage.PLANNING, was.lead, event.version());
            case LeadSupporterDesignated event -> was.ledBy(event.agencyId());
            case LeadSupportAccepted event -> was.ledBy(event.agencyId());
            case CoordinationAccepted event -> was.coordinatedBy(event.to());
            case SupportCaseEvent event -> was.at(Objects.requireNonNull(stageAfter(event)));
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static @Nullable Stage stageAfter(SupportCaseEvent event) {
        return switch (event) {
            case CaseReturned _, CaseReroutedToOutreach _ -> Stage.NOT_TAKEN;
            case CaseAccepted _ -> Stage.ACCEPTED;
            case SupportDecided _, SupportResumed _, PlanDraftWithdrawn _ -> Stage.DECIDED;
            case SupportSuspended _ -> Stage.SUSPENDED;
            case MultiAgencyCollaborationClosed _ -> Stage.CLOSED;
            case CaseEndedBeforeDecision _, CaseEndedAfterLeaving _ -> Stage.ENDED;
            case CaseReopened _, ReferralResumed _ -> Stage.REFERRED;
            default -> null;
        };
    }

    @Override
    public Set<String> lookupsOf(Case value) {
        return Set.of(Lookups.file(value.fileId()));
    }

    /** The stage here of a case that had this one elsewhere. */
    public static Stage of(CarriedStage stage) {
        return switch (stage) {
            case RECEIVED, OUTREACH -> Stage.ACCEPTED;
            case SUPPORTING -> Stage.DECIDED;
            case SUSPENDED -> Stage.SUSPENDED;
            case CLOSED -> Stage.CLOSED;
        };
    }

    /** How far a case has come, as coarsely as other streams need it. */
    public enum Stage {
        REFERRED,
        NOT_TAKEN,
        ACCEPTED,
        PLANNING,
        DECIDED,
        SUSPENDED,
        CLOSED,
        /** Over without 終結: before 支援決定, or because everybody moved away or died. */
        ENDED
    }
}
