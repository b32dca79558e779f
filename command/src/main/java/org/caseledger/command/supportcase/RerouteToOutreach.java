package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Referred;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** Without consent the case goes to アウトリーチ instead of being accepted (MA-02). */
public record RerouteToOutreach(CaseId caseId, @Minted OutreachId outreachId, Words reason)
        implements SupportCaseCommand {

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
        return new CaseReroutedToOutreach(
                caseId,
                known.outline().fileId(),
                outreachId,
                now.about(known.outline().fileId(), known.outline().persons())
                        .sensitive()
                        .put(reason));
    }
}
