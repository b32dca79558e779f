package org.caseledger.command.axon;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.Facts;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the shell needs of the storage beside Axon's event store. */
public interface LedgerPort {

    /** Facts for a decision; each one read is checked again by the append of this unit of work. */
    Facts factsToRelyOn(MunicipalityCode municipality);

    /**
     * Where a stream stands, by one question that is the same for whatever is there or not.
     *
     * @param entry id of the entry that is to be set right; null when the act is on none
     */
    StreamPlace placeOf(MunicipalityCode municipality, UUID stream, @Nullable UUID entry);

    /** The day that decisions are made on. */
    LocalDate today();

    /** The moment that decisions are made at, where a rule counts in minutes. */
    Instant moment();

    /** The moment of a story being told in the demonstration; null in a ledger that is at work. */
    default @Nullable Instant storyTime() {
        return null;
    }

    /** The label kept under that id, for what is to stand under the same one. */
    Label label(MunicipalityCode municipality, UUID labelId);

    /** The answer given when this key was first used, if it was; {@link KeyReused} for another request. */
    Optional<Recorded> firstAnswer(SignedIn who, RecordingConditions conditions);

    /** What the append of the unit of work that just ended recorded, on this thread. */
    Recorded takeRecorded();
}
