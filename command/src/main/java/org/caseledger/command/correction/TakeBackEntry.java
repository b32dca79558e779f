package org.caseledger.command.correction;

import static org.caseledger.command.correction.CorrectionRefusal.LATER_ENTRIES_REST_ON_IT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Takes back an entry that says what did not happen. It works from now on; later entries of
 * the same stream that could not stand without it must be taken back first, the last one first.
 */
public record TakeBackEntry(UUID stream, UUID entry, Words reason, @Nullable SaidBy saidBy)
        implements CorrectionCommand {

    @Override
    public Decision<Correction> decide(Entries entries, Circumstances now) {
        Optional<Refusal> no = WrongEntry.refusal(this, entries, now);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        WrongEntry wrong = WrongEntry.of(this, entries);
        var taken =
                new EntryRecordedInError(
                        stream, wrong.file(), entry, wrong.reason(reason, now), saidBy);
        return entries.standsAfter(taken, now.actor())
                ? accept(taken)
                : refuse(LATER_ENTRIES_REST_ON_IT);
    }
}
