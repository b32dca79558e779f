package org.caseledger.events.register;

import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.ReferralReceived;
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
            int planVersion) {}

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
            case CaseReturned event -> Set.of(event.caseId().toString());
            case CaseReroutedToOutreach event -> Set.of(event.caseId().toString());
            case CaseAccepted event -> Set.of(event.caseId().toString());
            case PlanDrafted event -> Set.of(event.caseId().toString());
            case SupportDecided event -> Set.of(event.caseId().toString());
            case SupportSuspended event -> Set.of(event.caseId().toString());
            case SupportResumed event -> Set.of(event.caseId().toString());
            case LeadSupporterDesignated event -> Set.of(event.caseId().toString());
            case MultiAgencyCollaborationClosed event -> Set.of(event.caseId().toString());
            case CaseReopened event -> Set.of(event.caseId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Case after(@Nullable Case before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ReferralReceived event ->
                    new Case(event.fileId(), event.coordinator(), Stage.REFERRED, null, 0);
            case CaseReturned _ -> at(before, Stage.NOT_TAKEN);
            case CaseReroutedToOutreach _ -> at(before, Stage.NOT_TAKEN);
            case CaseAccepted _ -> at(before, Stage.ACCEPTED);
            case PlanDrafted event -> {
                Case was = Objects.requireNonNull(before);
                yield new Case(
                        was.fileId, was.coordinator, Stage.PLANNING, was.lead, event.version());
            }
            case SupportDecided _ -> at(before, Stage.DECIDED);
            case SupportSuspended _ -> at(before, Stage.SUSPENDED);
            case SupportResumed _ -> at(before, Stage.DECIDED);
            case LeadSupporterDesignated event -> {
                Case was = Objects.requireNonNull(before);
                yield new Case(
                        was.fileId, was.coordinator, was.stage, event.agencyId(), was.planVersion);
            }
            case MultiAgencyCollaborationClosed _ -> at(before, Stage.CLOSED);
            case CaseReopened _ -> at(before, Stage.REFERRED);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Case value) {
        return Set.of(Lookups.file(value.fileId()));
    }

    private static Case at(@Nullable Case before, Stage stage) {
        Case was = Objects.requireNonNull(before);
        return new Case(was.fileId, was.coordinator, stage, was.lead, was.planVersion);
    }

    /** How far a case has come, as coarsely as other streams need it. */
    public enum Stage {
        REFERRED,
        NOT_TAKEN,
        ACCEPTED,
        PLANNING,
        DECIDED,
        SUSPENDED,
        CLOSED
    }
}
