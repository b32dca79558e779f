package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_ALREADY_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_DECISION_COMES_FIRST;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;

import java.util.Optional;

/** The case takes over what a sitting found about the current plan (MA-07). */
public record RecordDeliberation(CaseId caseId, int version, ItemId itemId)
        implements SupportCaseCommand {

    private static final DecisionKind KIND = DecisionKind.PLAN_APPROPRIATE;

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return plannable(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .passes(known -> SittingDecision.blocked(itemId, KIND, known, now))
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return plannable(state, now)
                .passes(known -> SittingDecision.blocked(KIND, known, now))
                .refusal();
    }

    private static Check<Active> plannable(SupportCase state, Circumstances now) {
        return Check.active(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.course().plan().isPresent(), PLAN_MISSING)
                .holds(known -> !known.plan().isAppropriate(), PLAN_ALREADY_DELIBERATED)
                .holds(known -> decisionNeedNotComeFirst(known, now), SUPPORT_DECISION_COMES_FIRST);
    }

    private static boolean decisionNeedNotComeFirst(Active known, Circumstances now) {
        return known.course().supportDecided()
                || !ProfileRegister.inForce(now.facts(), now.today()).decisionBeforeFirstSitting();
    }

    private SupportCaseEvent event(Active known, Circumstances now) {
        SittingDecision decision = SittingDecision.find(itemId, KIND, known, now).orElseThrow();
        return new PlanDeliberated(
                caseId,
                known.outline().fileId(),
                version,
                itemId,
                decision.event(),
                result(decision.outcome()),
                decision.heldOn());
    }

    private static DeliberationResult result(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> DeliberationResult.APPROPRIATE;
            case AMEND -> DeliberationResult.AMEND;
            case DEFERRED -> DeliberationResult.DEFER;
        };
    }
}
