package org.caseledger.command.correction;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.LabelWanted;
import org.caseledger.events.correction.RelabellingAsked;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for another label of one value (再区分, RL-01). The first of two: nothing changes before somebody
 * else has agreed.
 *
 * @param component name of the component, as in a correction
 * @param itemId the agenda item, where the new basis is that of a conference
 * @param consents the consent of every subject, where the new basis is consent
 */
public record AskRelabelling(
        UUID stream,
        UUID entry,
        String component,
        LegalBasis basis,
        Sensitivity sensitivity,
        @Nullable ItemId itemId,
        @Nullable List<ConsentId> consents,
        Words reason)
        implements CorrectionCommand {

    @Override
    public @Nullable SaidBy saidBy() {
        return null;
    }

    @Override
    public Decision<Correction> decide(Entries entries, Circumstances now) {
        Optional<Refusal> no = RelabelledEntry.refusal(entry, component, entries, now);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        var labelled = RelabelledEntry.of(entry, component, entries, now);
        if (Requests.of(entries).waits(entry, component)) {
            return refuse(RelabellingRefusal.RELABELLING_ASKED_ALREADY);
        }
        LabelWanted wanted = wanted();
        Optional<Refusal> wrong = labelled.refusal(wanted);
        return wrong.isPresent()
                ? refuse(wrong.get())
                : accept(
                        new RelabellingAsked(
                                stream,
                                labelled.file(),
                                entry,
                                component,
                                wanted,
                                labelled.reason(reason, wanted)));
    }

    private LabelWanted wanted() {
        return new LabelWanted(basis, sensitivity, itemId, consents == null ? List.of() : consents);
    }
}
