package org.caseledger.command.http;

import java.util.UUID;

/** Makes the id of something that begins with an act. */
@FunctionalInterface
public interface Minting {

    /** The new id for the component at this dotted path. */
    UUID mint(String field);
}
