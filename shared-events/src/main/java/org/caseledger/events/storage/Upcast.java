package org.caseledger.events.storage;

import tools.jackson.databind.node.ObjectNode;

/**
 * One step from a revision of an event to the next, on the JSON tree and by permanent name. It may
 * move or rename an envelope, never look inside one. Stored bytes stay as they are.
 */
public interface Upcast {

    String eventName();

    int fromRevision();

    void apply(ObjectNode event);
}
