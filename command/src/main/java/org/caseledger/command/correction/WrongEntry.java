package org.caseledger.command.correction;

import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_NOT_OF_RECORDING_ORGANISATION;
import static org.caseledger.command.correction.CorrectionRefusal.ENTRY_ALREADY_TAKEN_BACK;
import static org.caseledger.command.correction.CorrectionRefusal.ENTRY_UNKNOWN;
import static org.caseledger.command.correction.CorrectionRefusal.RELABELLING_IS_AN_ACT_OF_TWO;
import static org.caseledger.command.correction.CorrectionRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.Relabelling;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The entry to be set right, and what every correction asks of it. */
record WrongEntry(Entries entries, RecordedEvent recorded) {

    /** Why the actor may not set this entry right in any way; empty when nothing stands against it. */
    static Optional<Refusal> refusal(
            CorrectionCommand command, Entries entries, Circumstances now) {
        Optional<RecordedEvent> found = entries.find(command.entry());
        if (found.isEmpty()) {
            return Optional.of(ENTRY_UNKNOWN);
        }
        if (!now.actor().isMunicipalOfficer() && !isOfOwn(found.get().actor(), now.actor())) {
            return Optional.of(CORRECTION_NOT_OF_RECORDING_ORGANISATION);
        }
        if (found.get().event() instanceof Relabelling) {
            return Optional.of(RELABELLING_IS_AN_ACT_OF_TWO);
        }
        if (entries.isTakenBack(command.entry())) {
            return Optional.of(ENTRY_ALREADY_TAKEN_BACK);
        }
        return NoteRegister.standsBehind(command.saidBy(), now.actor(), now.facts())
                ? Optional.empty()
                : Optional.of(WORD_WITHOUT_NOTE);
    }

    /** Of the organisation that recorded it, and not there to review or to count. */
    private static boolean isOfOwn(Actor recorder, Actor actor) {
        return recorder.organisation().equals(actor.organisation())
                && (actor.capacity().handlesCases() || actor.capacity() == recorder.capacity());
    }

    static WrongEntry of(CorrectionCommand command, Entries entries) {
        return new WrongEntry(entries, entries.find(command.entry()).orElseThrow());
    }

    LedgerEvent event() {
        return recorded.event();
    }

    boolean isCorrection() {
        return event() instanceof Correction;
    }

    @Nullable FileId file() {
        return event().file().orElse(null);
    }

    /** The reason may repeat what the entry says, so it stands under the strictest of its labels. */
    Labelled<Words> reason(Words reason, Circumstances now) {
        Label label =
                entries.strictestLabelOf(event(), now)
                        .orElseGet(() ->
                                event().file()
                                        .map(file -> now.aboutFile(file).label())
                                        .orElseGet(
                                                () -> now.aboutHolder(event().streamId()).label()));
        return new Known<>(label, reason);
    }
}
