package org.caseledger.command.decision;

import java.util.UUID;

/** What a person asks to record. Each stream has a sealed interface below this one. */
public interface LedgerCommand {

    /** The stream that the act writes; an act writes exactly one. */
    UUID streamId();
}
