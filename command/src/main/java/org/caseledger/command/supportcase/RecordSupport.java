package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_NOT_COVERING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.ContactMethod;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportRecorded;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** One entry of the course of support (支援経過), from 受理 to 終結, on a stated basis. */
public record RecordSupport(
        CaseId caseId,
        Occurred occurred,
        ContactMethod method,
        List<PersonId> about,
        @Nullable List<PersonId> present,
        @Nullable List<AgencyId> agenciesPresent,
        Words content,
        @Nullable Words nextStep,
        SaidBy saidBy,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable Work work)
        implements SupportCaseCommand {
    public RecordSupport {
        about = List.copyOf(about);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(_ -> !about.isEmpty(), PERSON_NOT_NAMED)
                .holds(
                        known -> HouseholdMembers.include(about, known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .holds(
                        known -> HouseholdMembers.include(orNone(present), known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .holds(
                        _ ->
                                orNone(agenciesPresent).stream()
                                        .allMatch(agency -> AgencyIsKnown.exists(agency, now)),
                        AGENCY_UNKNOWN)
                .holds(
                        known ->
                                basis != LegalBasis.CONSENT
                                        || SupportConsent.holds(consentId, about, known, now),
                        CONSENT_NOT_COVERING)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), occurred.on())
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Open> ready(SupportCase state) {
        return Check.open(state);
    }

    private SupportCaseEvent event(Open known, Circumstances now) {
        LabelDraft label = label(known, now);
        return new SupportRecorded(
                caseId,
                known.outline().fileId(),
                occurred,
                method,
                about,
                orNone(present),
                orNone(agenciesPresent),
                label.put(content),
                label.putIfGiven(nextStep),
                saidBy,
                basis,
                consentId,
                work);
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    private LabelDraft label(Open known, Circumstances now) {
        LabelDraft label =
                now.about(known.outline().fileId(), about)
                        .sensitive()
                        .forPurpose(Purpose.SUPPORT)
                        .on(basis);
        return basis == LegalBasis.CONSENT && consentId != null
                ? label.underConsents(SupportConsent.all(consentId, about, known, now))
                : label;
    }
}
