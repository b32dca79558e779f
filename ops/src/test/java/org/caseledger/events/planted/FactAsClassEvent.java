package org.caseledger.events.planted;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;

import java.util.Optional;
import java.util.UUID;

/** A fact that is no record, though it is called one. */
final class FactAsClassEvent implements LedgerEvent {

    @Override
    public UUID streamId() {
        return new UUID(0, 0);
    }

    @Override
    public Optional<FileId> file() {
        return Optional.empty();
    }
}
