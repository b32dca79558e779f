package org.caseledger.command.disclosure;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.ToldRegister;
import org.caseledger.events.value.FileId;

import java.util.Optional;
import java.util.UUID;

/** What the register says of an earlier passing on within the same file. */
final class Passed {

    private Passed() {}

    static Optional<ToldRegister.Told> on(UUID event, FileId file, Circumstances now) {
        return now.facts()
                .value(ToldRegister.TOLD, event.toString())
                .filter(told -> told.fileId().equals(file));
    }
}
