package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Suspended;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportResumed;
import org.caseledger.events.value.CaseId;

import java.time.LocalDate;
import java.util.Optional;

/** Support goes on after a suspension. */
public record ResumeSupport(CaseId caseId, LocalDate resumedOn) implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now).onOrBefore(now.today(), resumedOn).record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Suspended> ready(SupportCase state, Circumstances now) {
        return Check.suspended(state).coordinatedBy(now.actor());
    }

    private SupportCaseEvent event(Suspended known) {
        return new SupportResumed(caseId, known.outline().fileId(), resumedOn);
    }
}
