package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_SUPPORTED_ALREADY;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PROGRAMME_NOT_RUN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.RESIDENCE_NOT_COVERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Referred;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ResidenceRule;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 多機関協働 takes the case, on consents that hold today; never silently (MA-02).
 *
 * @param residence by which of the rules on 住所・居所 the persons are within the programme
 */
public record AcceptCase(
        CaseId caseId,
        List<ConsentId> consents,
        LocalDate acceptedOn,
        @Nullable ResidenceRule residence)
        implements SupportCaseCommand {
    public AcceptCase {
        consents = List.copyOf(consents);
    }

    /** Nothing is said of where the persons live. */
    public AcceptCase(CaseId caseId, List<ConsentId> consents, LocalDate acceptedOn) {
        this(caseId, consents, acceptedOn, null);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> PlanningConsent.holds(consents, known, now), CONSENT_MISSING)
                .onOrBefore(now.today(), acceptedOn)
                .holds(_ -> PlanningConsent.heldOn(acceptedOn, consents, now), CONSENT_MISSING)
                .holds(_ -> isRun(now), PROGRAMME_NOT_RUN)
                .holds(_ -> residence == null || isCovered(now), RESIDENCE_NOT_COVERED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Referred> ready(SupportCase state, Circumstances now) {
        return Check.waiting(state)
                .coordinatedBy(now.actor())
                .holds(known -> !OtherRun.hasOneOf(known, now), PERSON_SUPPORTED_ALREADY)
                .holds(known -> PlanningConsent.isGivenBySomebody(known, now), CONSENT_MISSING);
    }

    /** A municipality that has said it does not run the programme takes no case on that day. */
    private boolean isRun(Circumstances now) {
        Profile profile = ProfileRegister.on(now.facts(), acceptedOn);
        return !profile.isDecided(ProfileSetting.PROGRAMME_STATUS)
                || profile.programmeStatus() != ProgrammeStatus.NONE;
    }

    private boolean isCovered(Circumstances now) {
        return ProfileRegister.on(now.facts(), acceptedOn).residence().contains(residence);
    }

    private SupportCaseEvent event(Referred known, Circumstances now) {
        return new CaseAccepted(
                caseId,
                known.outline().fileId(),
                consents,
                acceptedOn,
                known.label(now).putIfGiven(residence));
    }
}
