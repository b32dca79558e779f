package org.caseledger.events.succession;

import org.caseledger.events.value.SuccessionId;

import java.util.List;
import java.util.UUID;

/** The work that still waits goes to another successor. */
public record SuccessionRedirected(SuccessionId successionId, List<UUID> lines, Successor successor)
        implements SuccessionEvent {}
