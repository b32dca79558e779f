package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Referred;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** The matter is not for 多機関協働; the referring agency gets advice instead. */
public record ReturnCase(CaseId caseId, Words advice) implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now).record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Referred> ready(SupportCase state, Circumstances now) {
        return Check.waiting(state).coordinatedBy(now.actor());
    }

    private SupportCaseEvent event(Referred known, Circumstances now) {
        return new CaseReturned(
                caseId,
                known.outline().fileId(),
                now.about(known.outline().fileId(), known.outline().persons())
                        .sensitive()
                        .put(advice));
    }
}
