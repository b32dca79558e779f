package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OTHER_PLAN_TOO_LONG;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.supportcase.OtherSchemePlanRecorded;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan that another scheme made for a person: how long it runs, within the longest period of the
 * 要綱 or with the reason why longer (MA-19).
 */
public record RecordOtherSchemePlan(
        CaseId caseId,
        OtherScheme scheme,
        PersonId personId,
        AgencyId agencyId,
        Words content,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate nextReviewOn,
        @Nullable Words longerBecause)
        implements SupportCaseCommand {

    private static final int LAST_YEAR = 9_999;

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> HouseholdMembers.include(List.of(personId), known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .holds(_ -> AgencyIsKnown.holds(agencyId, now), AGENCY_UNKNOWN)
                .holds(_ -> !until.isBefore(from), PERIOD_INVALID)
                .holds(_ -> nextReviewOn == null || !nextReviewOn.isBefore(from), PERIOD_INVALID)
                .holds(_ -> longerBecause != null || isShortEnough(now), OTHER_PLAN_TOO_LONG)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Open> ready(SupportCase state) {
        return Check.open(state);
    }

    private boolean isShortEnough(Circumstances now) {
        var rules = ProfileRegister.inForce(now.facts(), now.today());
        return from.getYear() < LAST_YEAR && !until.isAfter(from.plus(rules.planLongest()));
    }

    private SupportCaseEvent event(Open known, Circumstances now) {
        LabelDraft label = now.about(known.outline().fileId(), personId).sensitive();
        return new OtherSchemePlanRecorded(
                caseId,
                known.outline().fileId(),
                label.put(scheme),
                personId,
                agencyId,
                label.put(content),
                from,
                until,
                nextReviewOn,
                label.putIfGiven(longerBecause));
    }
}
