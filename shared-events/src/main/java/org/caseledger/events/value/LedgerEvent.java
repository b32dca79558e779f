package org.caseledger.events.value;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.util.Optional;
import java.util.UUID;

/**
 * A fact in the ledger. Each stream has a sealed interface of its own below this one, and its {@code
 * permits} list is the vocabulary of that stream.
 *
 * <p>An event belongs to at most one case file. A conference sitting therefore writes its facts per
 * agenda item, and each carries the file of that item.
 */
public interface LedgerEvent {

    /** The stream that the event is written to. */
    @JsonIgnore
    UUID streamId();

    /** The case file the event belongs to, if it is about a household at all. */
    @JsonIgnore
    default Optional<FileId> file() {
        return Optional.empty();
    }
}
