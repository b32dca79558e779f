package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUSPENSION_NOT_DECIDED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportStoppedAsItHappened;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Support came to rest without 中断 having been decided; the ledger does not suspend it by this. */
public record RecordSuspensionAsItHappened(CaseId caseId, LocalDate stoppedOn, Words reason)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return Check.known(state)
                .onOrBefore(now.today(), stoppedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return Check.known(state).refusal();
    }

    private static List<String> breaches(Known known, Circumstances then) {
        boolean decided =
                known instanceof Supported open
                        && SittingDecision.blocked(DecisionKind.SUSPENSION, open, then).isEmpty();
        return new Breaches()
                .unless(known instanceof Supported, SUPPORT_NOT_DECIDED)
                .unless(decided, SUSPENSION_NOT_DECIDED)
                .codes();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new SupportStoppedAsItHappened(
                caseId,
                known.outline().fileId(),
                stoppedOn,
                known.label(now).put(reason),
                breaches(known, Breaches.on(stoppedOn, now)));
    }
}
