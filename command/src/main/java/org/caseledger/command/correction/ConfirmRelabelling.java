package org.caseledger.command.correction;

import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CONFIRMED_BY_ANOTHER;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Agrees to a 再区分 that somebody else asked for (RL-01). The second of two; whatever the request
 * rests on is looked at once more, and the value is read under its new label from this act on.
 *
 * @param asked event id of the request
 */
public record ConfirmRelabelling(UUID stream, UUID entry, UUID asked, Words reason)
        implements CorrectionCommand {

    @Override
    public @Nullable SaidBy saidBy() {
        return null;
    }

    @Override
    public Decision<Correction> decide(Entries entries, Circumstances now) {
        Optional<Refusal> no = RelabellingRequest.refusal(entry, asked, entries, now);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        var request = RelabellingRequest.of(asked, entries, now);
        if (request.askedBy().equals(now.actor().staff())) {
            return refuse(RELABELLING_CONFIRMED_BY_ANOTHER);
        }
        Optional<Refusal> wrong = request.refusal();
        return wrong.isPresent()
                ? refuse(wrong.get())
                : accept(request.reclassified(reason, null, null));
    }
}
