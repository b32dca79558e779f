package org.caseledger.events.register;

import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The agencies that are in on a file: that took the consultation, coordinate it, bear a role. Key: file, stream and agency. */
public final class CircleRegister implements Register<CircleRegister.InOn> {

    public static final CircleRegister CIRCLE = new CircleRegister();

    /** An agency in on a file, or no longer. */
    public record InOn(FileId fileId, AgencyId agencyId, boolean now) {}

    private CircleRegister() {}

    @Override
    public String name() {
        return "circle";
    }

    @Override
    public Class<InOn> valueType() {
        return InOn.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ConsultationReceived event -> key(event, event.receivedBy());
            case HandOverSent event -> key(event, event.to());
            case HandOverReturned event -> key(event, event.by());
            case MultiAgencyReferralMade event -> key(event, event.coordinator());
            case OutreachCandidateNominated event -> key(event, event.to());
            case ReferralReceived event ->
                    Set.of(keyOf(event, event.coordinator()), keyOf(event, event.referredBy()));
            case CaseReroutedToOutreach event -> key(event, event.to());
            case RoleOffered event -> key(event, event.agencyId());
            case RoleDeclined event -> key(event, event.agencyId());
            case RoleEnded event -> key(event, event.agencyId());
            case LeadSupporterDesignated event -> key(event, event.agencyId());
            case OutreachOpened event -> key(event, event.agencyId());
            default -> Set.of();
        };
    }

    @Override
    public InOn after(@Nullable InOn before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case HandOverReturned _ -> entry(key, false);
            case RoleDeclined _ -> entry(key, false);
            case RoleEnded _ -> entry(key, false);
            default -> entry(key, true);
        };
    }

    @Override
    public Set<String> lookupsOf(InOn value) {
        return Set.of(Lookups.file(value.fileId()), Lookups.agency(value.agencyId()));
    }

    private static Set<String> key(LedgerEvent event, AgencyId agency) {
        return Set.of(keyOf(event, agency));
    }

    private static String keyOf(LedgerEvent event, AgencyId agency) {
        return event.file().orElseThrow() + "/" + event.streamId() + "/" + agency;
    }

    private static InOn entry(String key, boolean now) {
        String[] parts = key.split("/", -1);
        return new InOn(FileId.of(parts[0]), AgencyId.of(parts[2]), now);
    }
}
