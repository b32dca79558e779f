package org.caseledger.command.correction;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.RelabellingRejected;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Turns a request for a 再区分 down (RL-01), or takes back one's own. The label stays as it is, and
 * it can be asked for anew.
 */
public record RejectRelabelling(UUID stream, UUID entry, UUID asked, Words reason)
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
        return accept(
                new RelabellingRejected(
                        stream, request.labelled().file(), entry, asked, request.reason(reason)));
    }
}
