package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Closed;
import org.caseledger.events.supportcase.FollowUpContactRecorded;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A contact after 終結; it does not reopen the case (MA-16). */
public record RecordFollowUp(
        CaseId caseId,
        Occurred occurred,
        Words content,
        SaidBy saidBy,
        @Nullable LocalDate nextOn,
        @Nullable Work work)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), occurred.on())
                .holds(_ -> nextOn == null || !nextOn.isBefore(occurred.on()), DUE_DATE_PASSED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Closed> ready(SupportCase state) {
        return Check.closed(state);
    }

    private SupportCaseEvent event(Closed known, Circumstances now) {
        return new FollowUpContactRecorded(
                caseId,
                known.outline().fileId(),
                occurred,
                now.about(known.outline().fileId(), known.outline().persons())
                        .sensitive()
                        .forPurpose(Purpose.FOLLOW_UP)
                        .put(content),
                saidBy,
                nextOn,
                work);
    }
}
