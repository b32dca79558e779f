package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.supportcase.AssessmentRecorded;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One step of the assessment, taken as often as needed, also about a member of the household
 * who has not consented, as reported by somebody who says so (MA-03).
 */
public record RecordAssessment(
        CaseId caseId,
        AssessmentAspect aspect,
        @Nullable PersonId personId,
        Words findings,
        @Nullable Words wishes,
        SaidBy saidBy,
        Occurred occurred,
        @Nullable Work work)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(_ -> aspect != AssessmentAspect.PERSON || personId != null, PERSON_NOT_NAMED)
                .holds(
                        known -> HouseholdMembers.include(about(known), known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
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
        return new AssessmentRecorded(
                caseId,
                known.outline().fileId(),
                known.course().assessments() + 1,
                aspect,
                personId,
                label.put(findings),
                label.putIfGiven(wishes),
                saidBy,
                occurred,
                work);
    }

    private Collection<PersonId> about(Open known) {
        return personId == null ? known.outline().persons() : List.of(personId);
    }

    /** Rests on the person's consent where there is one, otherwise on the office's own task. */
    private LabelDraft label(Open known, Circumstances now) {
        LabelDraft label = now.about(known.outline().fileId(), about(known)).sensitive();
        return personId == null
                ? label
                : PlanningConsent.of(personId, known, now).map(label::underConsent).orElse(label);
    }
}
