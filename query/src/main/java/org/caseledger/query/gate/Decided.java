package org.caseledger.query.gate;

import java.util.UUID;

/** What was decided about all values of one label in one look, with the reason that says most. */
public record Decided(UUID label, Ruling ruling) {}
