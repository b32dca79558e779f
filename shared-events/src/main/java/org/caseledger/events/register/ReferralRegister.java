package org.caseledger.events.register;

import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Referrals into 多機関協働 and nominations for アウトリーチ that wait to be taken up. Key: case or outreach id. */
public final class ReferralRegister implements Register<ReferralRegister.Referral> {

    public static final ReferralRegister REFERRAL = new ReferralRegister();

    /** What the receiving stream relies on. */
    public record Referral(
            FileId fileId,
            Kind kind,
            AgencyId from,
            @Nullable AgencyId to,
            Set<PersonId> persons,
            UUID event) {}

    private ReferralRegister() {}

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public Class<Referral> valueType() {
        return Referral.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MultiAgencyReferralMade event -> Set.of(event.caseId().toString());
            case OutreachReferredToMultiAgency event -> Set.of(event.caseId().toString());
            case OutreachCandidateNominated event -> Set.of(event.outreachId().toString());
            case CaseReroutedToOutreach event -> Set.of(event.outreachId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Referral after(@Nullable Referral before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MultiAgencyReferralMade event ->
                    new Referral(
                            event.fileId(),
                            Kind.MULTI_AGENCY,
                            event.referredBy(),
                            event.coordinator(),
                            new LinkedHashSet<>(event.persons()),
                            recorded.eventId());
            case OutreachReferredToMultiAgency event ->
                    new Referral(
                            event.fileId(),
                            Kind.MULTI_AGENCY,
                            event.referredBy(),
                            event.coordinator(),
                            Set.of(event.personId()),
                            recorded.eventId());
            case OutreachCandidateNominated event ->
                    toOutreach(event.fileId(), event.to(), event.personId(), recorded);
            case CaseReroutedToOutreach event ->
                    toOutreach(event.fileId(), event.to(), event.personId(), recorded);
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    private static Referral toOutreach(
            FileId file, AgencyId to, PersonId person, RecordedEvent recorded) {
        return new Referral(
                file,
                Kind.OUTREACH,
                recorded.actor().organisation(),
                to,
                Set.of(person),
                recorded.eventId());
    }

    @Override
    public Set<String> lookupsOf(Referral value) {
        return Set.of(Lookups.file(value.fileId()));
    }

    /** Where it leads. */
    public enum Kind {
        MULTI_AGENCY,
        OUTREACH
    }
}
