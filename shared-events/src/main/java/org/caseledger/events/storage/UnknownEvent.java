package org.caseledger.events.storage;

/** A stored event whose name or revision this version does not know. Loading and views stop at it. */
public final class UnknownEvent extends RuntimeException {

    UnknownEvent(String name) {
        super("the ledger holds an event named '" + name + "' that this version does not know");
    }

    UnknownEvent(String name, int revision) {
        super(
                "the ledger holds revision "
                        + revision
                        + " of '"
                        + name
                        + "', newer than this version");
    }
}
