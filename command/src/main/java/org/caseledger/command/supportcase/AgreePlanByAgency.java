package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_WITHOUT_ROLE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * An agency of the plan agrees with this version, with or without reservation, or does not
 * (関係機関の合意).
 */
public record AgreePlanByAgency(
        CaseId caseId,
        int version,
        AgencyId agencyId,
        AgencyAnswer answer,
        @Nullable Words remark,
        SaidBy saidBy)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .holds(known -> known.plan().givesRoleTo(agencyId), AGENCY_WITHOUT_ROLE)
                .holds(
                        known -> AnswerIsTheAgencys.holds(agencyId, saidBy, known, now.actor()),
                        NOT_THE_AGENCYS_ANSWER)
                .saidBy(saidBy, now)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> oneCanAgree(known, now), NOT_THE_AGENCYS_ANSWER)
                .refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state).holds(known -> known.course().plan().isPresent(), PLAN_MISSING);
    }

    private static boolean oneCanAgree(Active known, Circumstances now) {
        return known.plan().roles().values().stream()
                .map(by ->
                        new AgreePlanByAgency(
                                known.outline().caseId(),
                                known.plan().version(),
                                by,
                                AgencyAnswer.AGREES,
                                null,
                                SaidBy.agency(by)))
                .anyMatch(answer -> answer.decide(known, now) instanceof Decision.Accepted<?>);
    }

    private SupportCaseEvent event(Active known, Circumstances now) {
        return new PlanAgreedByAgency(
                caseId,
                known.outline().fileId(),
                version,
                agencyId,
                answer,
                now.about(known.outline().fileId(), known.plan().subjects()).putIfGiven(remark),
                saidBy);
    }
}
