package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.SuccessionBegun;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** One more piece of work is handed on to the same successor. */
public record OfferWork(
        SuccessionId successionId,
        @Minted UUID line,
        FileId fileId,
        OpenWork work,
        UUID workId,
        @Nullable LegalBasis basis,
        @Nullable Words note)
        implements SuccessionCommand {

    @Override
    public Decision<SuccessionEvent> decide(Succession succession, Circumstances now) {
        return HandsOn.decide(succession, now, begun -> offer(begun, now));
    }

    private Decision<SuccessionEvent> offer(Succession.Begun begun, Circumstances now) {
        var offered = new WorkLine(line, fileId, work, workId, basis, note);
        return offered.wrong(begun.facts(), now)
                .map(WorkLine.Wrong::why)
                .or(() -> successorHasGone(begun.facts(), now))
                .<Decision<SuccessionEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(offered.offered(begun.facts(), now)));
    }

    /** Who was to take over may have left since the rest was offered. */
    private static Optional<SuccessionRefusal> successorHasGone(
            SuccessionBegun facts, Circumstances now) {
        return SuccessorIsThere.wrong(
                facts.successor(),
                facts.predecessor(),
                HandsOn.dayOf(facts.effectiveOn(), now),
                now);
    }
}
