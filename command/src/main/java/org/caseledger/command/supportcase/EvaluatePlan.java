package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.supportcase.ChangeSeen;
import org.caseledger.events.supportcase.GoalOutcome;
import org.caseledger.events.supportcase.GoalResult;
import org.caseledger.events.supportcase.NextStep;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The current, decided version of the plan is evaluated: goals, changes seen, next step
 * (MA-12).
 */
public record EvaluatePlan(
        CaseId caseId,
        int version,
        GoalResult result,
        @Nullable List<Goal> goals,
        @Nullable List<ChangeSeen> changesSeen,
        Words changes,
        @Nullable Words remainingIssues,
        @Nullable Words personsView,
        NextStep nextStep,
        LocalDate evaluatedOn)
        implements SupportCaseCommand {

    /** One goal of the plan and what became of it; of one person, or of the household. */
    public record Goal(@Nullable PersonId personId, Words goal, GoalResult result) {}

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .onOrBefore(now.today(), evaluatedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Supported> ready(SupportCase state, Circumstances now) {
        return Check.supported(state)
                .coordinatedBy(now.actor())
                .passes(known -> RequiredAgreementsComplete.neverWere(known.plan(), now));
    }

    private SupportCaseEvent event(Supported known, Circumstances now) {
        LabelDraft label = now.about(known.outline().fileId(), known.plan().subjects()).sensitive();
        return new PlanEvaluated(
                caseId,
                known.outline().fileId(),
                version,
                result,
                goals == null
                        ? List.of()
                        : goals.stream()
                                .map(goal ->
                                        new GoalOutcome(
                                                goal.personId(),
                                                label.put(goal.goal()),
                                                goal.result()))
                                .toList(),
                changesSeen == null ? List.of() : List.copyOf(changesSeen),
                label.put(changes),
                label.putIfGiven(remainingIssues),
                label.putIfGiven(personsView),
                nextStep,
                evaluatedOn);
    }
}
