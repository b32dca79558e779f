package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Closed;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The household is referred again; consents are looked at anew before the case is accepted
 * (MA-17).
 */
public record ReopenCase(CaseId caseId, Words trigger, LocalDate reopenedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .onOrBefore(now.today(), reopenedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Closed> ready(SupportCase state, Circumstances now) {
        return Check.closed(state).coordinatedBy(now.actor());
    }

    private SupportCaseEvent event(Closed known, Circumstances now) {
        return new CaseReopened(
                caseId,
                known.outline().fileId(),
                now.about(known.outline().fileId(), known.outline().persons())
                        .sensitive()
                        .put(trigger),
                reopenedOn);
    }
}
