package org.caseledger.command.http;

import org.caseledger.command.axon.Recorded;
import org.caseledger.events.value.SignedIn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells what a caller may do with a stream now, and what an act of theirs has just stopped; asked only
 * about streams that the caller sees.
 */
@FunctionalInterface
public interface AllowedActs {

    List<Act> allowedNow(SignedIn who, UUID stream);

    /** What rested on what the act took away; empty for an act that takes nothing away. */
    default Optional<Stopped> stoppedBy(SignedIn who, Act act, Recorded recorded) {
        return Optional.empty();
    }
}
