package org.caseledger.command.http;

import org.caseledger.command.axon.Recorded;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** What became of an act. */
public sealed interface Answer {

    /**
     * It is in the ledger.
     *
     * @param ids of the command's fields and of what began with it, by dotted path
     * @param location path of the thing written
     * @param stopped what the act stopped; null for an act that takes nothing away
     */
    record Written(
            Map<String, UUID> ids, Recorded recorded, String location, @Nullable Stopped stopped)
            implements Answer {}

    /** Nothing was recorded, or (outcome unknown) nobody can tell yet. */
    record Declined(Problem problem) implements Answer {}
}
