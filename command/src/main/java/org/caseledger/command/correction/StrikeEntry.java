package org.caseledger.command.correction;

import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_IS_TAKEN_BACK_ONLY;
import static org.caseledger.command.correction.CorrectionRefusal.ENTRY_OF_NO_HOUSEHOLD;
import static org.caseledger.command.correction.CorrectionRefusal.LATER_ENTRIES_REST_ON_IT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Strikes an entry that was made in the wrong household (誤記録, X-06): nobody of this household's
 * circle reads it any more, and it no longer counts here.
 *
 * @param recordedAnew event id of the entry in the right household, once there is one
 */
public record StrikeEntry(
        UUID stream, UUID entry, Words reason, @Nullable SaidBy saidBy, @Nullable UUID recordedAnew)
        implements CorrectionCommand {

    @Override
    public Decision<Correction> decide(Entries entries, Circumstances now) {
        Optional<Refusal> no = WrongEntry.refusal(this, entries, now);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        WrongEntry wrong = WrongEntry.of(this, entries);
        if (wrong.isCorrection()) {
            return refuse(CORRECTION_IS_TAKEN_BACK_ONLY);
        }
        if (wrong.file() == null) {
            return refuse(ENTRY_OF_NO_HOUSEHOLD);
        }
        var struck =
                new EntryStruck(
                        stream,
                        wrong.file(),
                        entry,
                        wrong.reason(reason, now),
                        saidBy,
                        recordedAnew);
        return entries.standsAfter(struck, now.actor())
                ? accept(struck)
                : refuse(LATER_ENTRIES_REST_ON_IT);
    }
}
